//! The wording the program ships: one text for a person's enterprise, and for each other component the articles
//! that differ from it. Files in `assets/documents/donation-agreement`; how they are written stands in
//! `assets/documents/README.md`.

use crate::grants::Error;
use crate::language::Language;
use crate::reference::Component;

macro_rules! wording {
    ($folder:literal, $language:expr) => {
        match $language {
            Language::En => {
                include_str!(concat!(
                    "../../../../../assets/documents/donation-agreement/",
                    $folder,
                    "en.txt"
                ))
            }
            Language::Sq => {
                include_str!(concat!(
                    "../../../../../assets/documents/donation-agreement/",
                    $folder,
                    "sq.txt"
                ))
            }
            Language::SrCyrl | Language::SrLatn => {
                include_str!(concat!(
                    "../../../../../assets/documents/donation-agreement/",
                    $folder,
                    "sr-Cyrl.txt"
                ))
            }
        }
    };
}

/// The whole text of a component's agreement in a language; Serbian in Cyrillic, whichever script is asked for.
///
/// # Errors
/// [`Error::Template`] when an article replaces one that there is not; only a damaged build can say so.
pub(crate) fn text(component: Component, language: Language) -> Result<String, Error> {
    let base = wording!("", language);
    let differing = match component {
        Component::NewEnterprise => return Ok(base.to_owned()),
        Component::ExistingEnterprise => wording!("enterprise/", language),
        Component::Association => wording!("association/", language),
        Component::CommunityProject => wording!("community/", language),
        Component::SocialInclusion => wording!("inclusion/", language),
    };
    laid_over(base, differing)
}

/// The text of amendments; Serbian in Cyrillic.
pub(crate) fn amendment(language: Language) -> &'static str {
    wording!("amendment/", language)
}

/// A part of a text: its name, and its lines.
struct Block<'a> {
    name: &'a str,
    lines: Vec<&'a str>,
}

/// The parts between the lines `%% name`; what stands before the first has no name.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = vec![Block { name: "", lines: Vec::new() }];
    for line in text.lines() {
        match line.strip_prefix("%% ") {
            Some(name) => blocks.push(Block { name: name.trim(), lines: Vec::new() }),
            None => {
                if let Some(last) = blocks.last_mut() {
                    last.lines.push(line);
                }
            }
        }
    }
    blocks
}

/// `%% name` takes the place of the part of that name, `%% name after other` stands behind another,
/// `%% name remove` leaves one out.
fn laid_over(base: &str, differing: &str) -> Result<String, Error> {
    let mut whole = blocks(base);
    for block in blocks(differing).into_iter().filter(|block| !block.name.is_empty()) {
        let words: Vec<&str> = block.name.split(' ').collect();
        let place = |name: &str| {
            whole
                .iter()
                .position(|one| one.name == name)
                .ok_or_else(|| Error::Template(format!("no part is called {name}")))
        };
        match words.as_slice() {
            [name, "remove"] => {
                let at = place(name)?;
                whole.remove(at);
            }
            [name, "after", other] => {
                let at = place(other)? + 1;
                whole.insert(at, Block { name, lines: block.lines });
            }
            [name] => {
                let at = place(name)?;
                whole[at].lines = block.lines;
            }
            _ => return Err(Error::Template(format!("no such instruction: {}", block.name))),
        }
    }
    let mut text = String::new();
    for line in whole.iter().flat_map(|block| &block.lines) {
        text.push_str(line);
        text.push('\n');
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_replaced_added_and_left_out() {
        let base = "version: 1\n%% a\n# A\none\n%% b\n# B\n%% c\n# C\n";
        let whole = laid_over(base, "% remark\n%% a\n# A2\n%% d after a\n# D\n%% c remove\n").unwrap();
        assert_eq!(whole, "version: 1\n# A2\n# D\n# B\n");
        assert!(laid_over(base, "%% x\n# X\n").is_err());
        assert!(laid_over(base, "%% x behind a\n# X\n").is_err());
    }
}
