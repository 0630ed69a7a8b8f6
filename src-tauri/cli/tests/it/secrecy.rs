//! Nothing that was imported lies anywhere in clear: not in the vault's files, not in the temporary
//! folder, not in what the program says about its work.

use std::path::{Path, PathBuf};

use crate::csp::Csp;

const REGISTER: &str = "Full name;Personal number;Municipality;Phone\n\
    Zvezdana Čvorović;1234567892;Gračanica;+383 44 098 765\n\
    Ђурађ Њежић;1098765433;Zvečan;+383 49 056 789\n";

/// The secrets as they could lie about: as typed, and in the encodings databases and systems use.
fn secrets() -> Vec<Vec<u8>> {
    let words =
        ["Zvezdana", "Čvorović", "Ђурађ", "Њежић", "Zvečan", "1234567892", "1098765433", "098765", "098 765"];
    words
        .iter()
        .flat_map(|word| {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [word.as_bytes().to_vec(), word.to_lowercase().into_bytes(), wide]
        })
        .collect()
}

fn files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

#[test]
fn what_was_imported_lies_nowhere_in_clear() {
    let csp = Csp::with_vault();
    let register = csp.path("register.csv");
    std::fs::write(&register, REGISTER).unwrap();
    let mut said = String::new();
    for args in [
        vec!["import".to_owned(), register.display().to_string()],
        vec!["applicants".to_owned(), "--limit".to_owned(), "0".to_owned()],
        vec!["changes".to_owned()],
        vec!["verify".to_owned()],
    ] {
        let ran = csp.run(&args.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        said.push_str(&ran.stdout);
        said.push_str(&ran.stderr);
    }
    // The register is there to be found, so the search itself works.
    let clear = |bytes: &[u8]| {
        secrets().into_iter().find(|secret| bytes.windows(secret.len()).any(|part| part == secret.as_slice()))
    };
    assert!(clear(REGISTER.as_bytes()).is_some());
    std::fs::remove_file(&register).unwrap();

    let mut left = Vec::new();
    files(csp.dir.path(), &mut left);
    assert!(left.iter().any(|f| f.ends_with("vault.db")), "{left:?}");
    for file in left {
        let found = clear(&std::fs::read(&file).unwrap());
        assert_eq!(found.map(|s| String::from_utf8_lossy(&s).into_owned()), None, "{}", file.display());
    }
    assert_eq!(clear(said.as_bytes()), None, "{said}");
}
