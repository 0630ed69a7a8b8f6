//! Canaries: unique words are entered and imported, every command is run that writes anything, and then every
//! byte that was written is searched for them.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use csp_core::language::{plain, serbian_latin};
use csp_core::people::names::{loose_key, strict_key};

use crate::chance::Chance;
use crate::exam::Harm;
use crate::place::{Place, files, told};
use crate::shim::{self, Fault};
use crate::tally::Tally;
use crate::template::{self, LEAVER, MANAGER, MONTH, OFFICER};

/// What nobody may find: names, numbers, telephones, villages, streets, notes and reasons.
const CANARIES: &[&str] = &[
    "Zvjezdoslava",
    "Đurđevčanović",
    "Njegomirka",
    "Ћирковљевић",
    "Xhevahirije",
    "Gjinollarë",
    "7731904468",
    "6620815539",
    "077318264",
    "049553127",
    "Velika Ždralovača",
    "Улица Дуге Њиве",
    "Shtegu i Çelnikut",
    "kokoš nosilja bez papira",
    "shitja e vjetër e motorit",
    "Zadruga Žutokljun",
];

/// The register that is imported.
const REGISTER: &str = "Full name;Personal number;Municipality;Settlement;Address;Phone;Component;Notes\n\
    Zvjezdoslava Đurđevčanović;7731904468;Gračanica;Velika Ždralovača;Shtegu i Çelnikut;+383 44 077 318 264;new_enterprise;kokoš nosilja bez papira\n\
    Његомирка Ћирковљевић;6620815539;Zvečan;Velika Ždralovača;Улица Дуге Њиве;+383 49 553 127;new_enterprise;shitja e vjetër e motorit\n";

/// Lives through a programme with canaries in it, `kills` processes being killed on the way, and searches.
pub fn canaries(kills: usize, seed: u64) -> Tally {
    let forms = forms();
    let place = Place::new();
    template::make(&place.vault(), 8);
    let mut tally = Tally::of("canaries, files and what is said");
    // The search itself finds what is there.
    assert!(forms.iter().any(|form| finds(REGISTER.as_bytes(), form)));
    let hidden = Place::new();
    let register = hidden.join("register.csv");
    fs::write(&register, REGISTER).unwrap();
    let register = register.to_str().unwrap();
    let out = hidden.join("out");
    let paper = |name: &str| out.join(name).to_str().unwrap().to_owned();

    let new: Vec<&str> = "application new --set component=existing_enterprise --set municipality=gracanice \
        --set identification_kind=personal_number --set identification_number=7731904468"
        .split_whitespace()
        .chain(["--set", "full_name=Xhevahirije Gjinollarë", "--set", "organisation_name=Zadruga Žutokljun"])
        .chain(["--set", "settlement=Velika Ždralovača", "--set", "address=Улица Дуге Њиве"])
        .chain(["--set", "phone=+383 44 077 318", "--set", "notes=kokoš nosilja bez papira"])
        .chain(["--set", "requested_eur=2000", "--json"])
        .collect();
    let said = |command: &mut Command| {
        let output = command.output().unwrap();
        (output.status.success(), told(&output))
    };
    // Writes: what they say on the way is searched, too.
    let mut quiet: Vec<(Vec<String>, String)> = Vec::new();
    let mut run = |args: &[&str]| {
        let mut command = place.csp(MANAGER);
        let (_, told) = said(command.env("RUST_LOG", "trace").args(args));
        quiet.push((args.iter().map(|arg| (*arg).to_owned()).collect(), told));
    };
    run(&["import", register]);
    run(&["import", register, "--dry-run"]);
    run(&["import", "/nowhere/register.csv"]);
    run(&["verify"]);
    run(&["changes"]);
    run(&["settings", "show"]);
    for (audience, name) in [("eu-office", "eu.xlsx"), ("public", "public.xlsx")] {
        run(&[
            "report",
            MONTH,
            "--audience",
            audience,
            "--out",
            &place.join("out").join(name).display().to_string(),
        ]);
    }
    // These are asked for names, so what they print is not searched.
    for args in [&new[..], &["applicants"], &["applicants", "--search", "Zvjezdoslava"]] {
        let (fine, told) = said(place.csp(MANAGER).args(args));
        assert!(fine, "{told}");
    }
    let number =
        place.json(MANAGER, &["applicants", "--search", "Xhevahirije"])[0]["applications"][0]["number"]
            .as_str()
            .unwrap()
            .to_owned();
    for args in [
        vec!["application", "show", &number],
        vec!["application", "move", &number, "ineligible", "--reason", "shitja e vjetër e motorit"],
        vec!["report", MONTH, "--audience", "internal", "--out", &paper("internal.xlsx")],
    ] {
        let (fine, told) = said(place.csp(MANAGER).env("RUST_LOG", "trace").args(&args));
        assert!(fine, "{args:?}: {told}");
    }
    // Refusals name nobody.
    for (who, args) in [
        (OFFICER, &["application", "move", "Zvjezdoslava", "eligible"][..3]),
        (LEAVER, &["undo", "nothing"][..]),
    ] {
        let (_, told) = said(place.csp(who).args(args));
        // What was typed may be repeated; nothing else may be told.
        quiet.push((Vec::new(), told.replace("Zvjezdoslava", "")));
    }
    for (args, told) in quiet {
        search(&mut tally, &forms, &format!("what csp {} says", args.join(" ")), told.as_bytes());
    }
    search_all(&mut tally, &forms, &place);

    // What a killed process leaves behind: the write-ahead log, temporary files.
    for number in 0..kills {
        let mut chance = Chance::of(seed, number);
        let broken = Place::copy_of(place.path());
        let args: Vec<&str> = match number % 3 {
            0 => vec!["import", register, "--set", "sector=agriculture"],
            1 => new.clone(),
            _ => vec!["report", MONTH, "--audience", "public", "--out", "out/public.xlsx"],
        };
        let mut command = broken.csp(MANAGER);
        command.args(args);
        shim::harm(&mut command, broken.path(), Fault::Torn, chance.below(90) + 1);
        command.output().unwrap();
        search_all(&mut tally, &forms, &broken);
    }
    tally
}

fn search_all(tally: &mut Tally, forms: &[Vec<u8>], place: &Place) {
    for file in files(place.path()) {
        let bytes = fs::read(place.path().join(&file)).unwrap();
        let name = file.display().to_string();
        search(tally, forms, &name, &bytes);
        if file.extension().is_some_and(|extension| extension == "xlsx") && bytes.ends_with(&[0, 0]) {
            let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
            for part in 0..book.len() {
                let mut inside = Vec::new();
                book.by_index(part).unwrap().read_to_end(&mut inside).unwrap();
                search(tally, forms, &name, &inside);
            }
        }
    }
}

fn search(tally: &mut Tally, forms: &[Vec<u8>], place: &str, bytes: &[u8]) {
    let found = forms.iter().find(|form| finds(bytes, form));
    let outcome =
        found.map_or(Ok(true), |form| Err(Harm::InClear(String::from_utf8_lossy(form).into_owned())));
    tally.count(outcome, || place.to_owned());
}

fn finds(bytes: &[u8], form: &[u8]) -> bool {
    let Some(first) = form.first() else { return false };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        rest = &rest[at..];
        if rest.starts_with(form) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}

/// The canaries as they could lie about: as typed, in other letters, folded for searching, and in the encodings
/// that databases, systems and documents use.
fn forms() -> Vec<Vec<u8>> {
    let mut texts = BTreeSet::new();
    for canary in CANARIES {
        texts.extend([(*canary).to_owned(), canary.to_lowercase(), canary.to_uppercase()]);
        texts.extend([serbian_latin(canary), plain(canary), strict_key(canary), loose_key(canary)]);
        if canary.bytes().all(|byte| byte.is_ascii_digit()) {
            texts.insert(
                canary.as_bytes().chunks(3).map(|c| String::from_utf8_lossy(c)).collect::<Vec<_>>().join(" "),
            );
        }
    }
    let mut forms = BTreeSet::new();
    for text in texts.iter().filter(|text| text.chars().count() > 5) {
        let utf8 = text.as_bytes().to_vec();
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for encoding in [encoding_rs::WINDOWS_1250, encoding_rs::WINDOWS_1251] {
            let (bytes, _, lossy) = encoding.encode(text);
            if !lossy {
                forms.insert(bytes.into_owned());
            }
        }
        forms.insert(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        for bytes in [utf8, wide] {
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            forms.extend([hex.to_uppercase().into_bytes(), hex.into_bytes()]);
            forms.extend((0..3).map(|ahead| base64(&bytes, ahead)));
            forms.insert(bytes);
        }
    }
    forms.into_iter().collect()
}

/// What base64 makes of bytes that follow others: the signs that depend on these bytes alone.
fn base64(bytes: &[u8], ahead: usize) -> Vec<u8> {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // The first group that begins within the bytes, and only whole groups.
    let skip = (3 - ahead) % 3;
    bytes[skip.min(bytes.len())..]
        .chunks_exact(3)
        .flat_map(|group| {
            let all = u32::from(group[0]) << 16 | u32::from(group[1]) << 8 | u32::from(group[2]);
            [18, 12, 6, 0].map(|shift| SIGNS[(all >> shift & 63) as usize])
        })
        .collect()
}

/// Whether a running `csp` could leave a core dump: its limits while it waits for a passphrase.
pub fn core_limit(place: &Place) -> String {
    let fifo = place.join("fifo");
    assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    let mut command = place.csp(MANAGER);
    command.env_remove("CSP_PASSPHRASE").arg("verify").arg("--passphrase-file").arg(&fifo);
    let mut child = command.spawn().unwrap();
    let limits = Path::new("/proc").join(child.id().to_string()).join("limits");
    let mut limit = String::new();
    for _ in 0..500 {
        let text = fs::read_to_string(&limits).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with("Max core file size"));
        limit = line.unwrap_or_default().split_whitespace().skip(4).take(2).collect::<Vec<_>>().join(" ");
        if limit == "0 0" {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let _ = child.kill();
    let _ = child.wait();
    limit
}
