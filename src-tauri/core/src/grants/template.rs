//! The agreement's wording: reading the templates in `assets/documents` and filling them.
//! How they are written stands in `assets/documents/README.md`.

use std::collections::BTreeMap;

use super::Error;
use super::document::{Paragraph, Section, SectionKind};

/// Every placeholder a wording may use; what the program ships uses each somewhere.
pub(crate) const PLACEHOLDERS: [&str; 33] = [
    "activities",
    "address",
    "application_number",
    "component",
    "contract_number",
    "custodian",
    "grantee",
    "identification",
    "implementer",
    "maintenance",
    "mayor",
    "municipality",
    "municipality_gives",
    "number",
    "operation_months",
    "own_cash",
    "own_kind",
    "participants",
    "phase",
    "place",
    "prevailing_language",
    "programme",
    "record_years",
    "remedy_days",
    "report_days",
    "reporting",
    "representative",
    "restriction_months",
    "short_name",
    "total",
    "users",
    "value",
    "value_words",
];

/// The mark of the footnote on Kosovo, where it is first mentioned.
const FOOTNOTE: &str = "*";

/// A template before it is filled.
#[derive(Debug, PartialEq)]
pub(crate) struct Template {
    pub version: String,
    pub sections: Vec<TemplateSection>,
}

#[derive(Debug, PartialEq)]
pub(crate) struct TemplateSection {
    pub kind: SectionKind,
    pub title: String,
    /// Whether it is a member of a list, and its words.
    pub paragraphs: Vec<(bool, String)>,
}

/// Reads a template.
///
/// # Errors
/// When a line stands where none may, or there is no version.
pub(crate) fn parse(text: &str) -> Result<Template, Error> {
    let mut template = Template { version: String::new(), sections: Vec::new() };
    let (mut article, mut title_follows, mut open) = (0, false, false);
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('%')) {
        let named =
            |kind, title: &str| TemplateSection { kind, title: title.to_owned(), paragraphs: Vec::new() };
        if let Some(version) = line.strip_prefix("version:") {
            version.trim().clone_into(&mut template.version);
        } else if let Some(name) = line.strip_prefix('@') {
            let kind = match name {
                "title" => SectionKind::Title,
                "parties" => SectionKind::Parties,
                "closing" => SectionKind::Closing,
                other => return Err(Error::Template(format!("no section is called {other}"))),
            };
            template.sections.push(named(kind, ""));
            (title_follows, open) = (true, false);
        } else if let Some(title) = line.strip_prefix("# ") {
            article += 1;
            template.sections.push(named(SectionKind::Article(article), title));
            open = false;
        } else if line.is_empty() {
            open = false;
        } else {
            let Some(section) = template.sections.last_mut() else {
                return Err(Error::Template("words before the first section".to_owned()));
            };
            match (line.strip_prefix("- "), section.paragraphs.last_mut()) {
                _ if title_follows => {
                    line.clone_into(&mut section.title);
                    title_follows = false;
                    // Each line under the title stands by itself, also without an empty line.
                    continue;
                }
                (Some(member), _) => section.paragraphs.push((true, member.to_owned())),
                (None, Some((_, words))) if open => {
                    words.push(' ');
                    words.push_str(line);
                }
                (None, _) => section.paragraphs.push((false, line.to_owned())),
            }
            open = section.kind != SectionKind::Title;
        }
    }
    if template.version.is_empty() {
        return Err(Error::Template("no version".to_owned()));
    }
    Ok(template)
}

/// Puts the values in place and numbers articles, paragraphs and members of lists.
///
/// # Errors
/// When the template names a placeholder that has no value.
pub(crate) fn fill(
    template: &Template,
    values: &BTreeMap<&str, String>,
    footnote: bool,
) -> Result<Vec<Section>, Error> {
    template
        .sections
        .iter()
        .map(|section| {
            let marks = marks(section);
            Ok(Section {
                kind: section.kind,
                title: put(&section.title, values, footnote)?,
                paragraphs: section
                    .paragraphs
                    .iter()
                    .zip(marks)
                    .map(|((list, words), mark)| {
                        Ok(Paragraph { mark, list: *list, text: put(words, values, footnote)? })
                    })
                    .collect::<Result<_, Error>>()?,
            })
        })
        .collect()
}

/// `4.2` before the paragraphs of an article that has several, `(ii)` before members of a list.
fn marks(section: &TemplateSection) -> Vec<String> {
    const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let several = section.paragraphs.iter().filter(|(list, _)| !list).count() > 1;
    let (mut paragraph, mut member) = (0, 0);
    section
        .paragraphs
        .iter()
        .map(|(list, _)| match section.kind {
            SectionKind::Article(_) if *list => {
                member += 1;
                ROMAN.get(member - 1).map_or_else(|| format!("({member})"), |roman| format!("({roman})"))
            }
            SectionKind::Article(article) if several => {
                (paragraph, member) = (paragraph + 1, 0);
                format!("{article}.{paragraph}")
            }
            _ => String::new(),
        })
        .collect()
}

fn put(words: &str, values: &BTreeMap<&str, String>, footnote: bool) -> Result<String, Error> {
    let mut filled = String::with_capacity(words.len());
    for piece in pieces(words)? {
        match piece {
            Piece::Words(words) => filled.push_str(words),
            Piece::Placeholder(FOOTNOTE) => filled.push_str(if footnote { FOOTNOTE } else { "" }),
            Piece::Placeholder(name) => filled
                .push_str(values.get(name).ok_or_else(|| Error::Template(format!("no value for {name}")))?),
        }
    }
    Ok(filled)
}

/// What a text is made of.
pub(crate) enum Piece<'a> {
    Words(&'a str),
    Placeholder(&'a str),
}

/// Takes a text apart at its placeholders.
///
/// # Errors
/// When a brace is left open or closed twice.
pub(crate) fn pieces(words: &str) -> Result<Vec<Piece<'_>>, Error> {
    let mut pieces = Vec::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) =
            after.split_once('}').ok_or_else(|| Error::Template("an open brace".to_owned()))?;
        pieces.extend([Piece::Words(before), Piece::Placeholder(name)]);
        rest = after;
    }
    if rest.contains('}') {
        return Err(Error::Template("a stray brace".to_owned()));
    }
    pieces.push(Piece::Words(rest));
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::code::Code;
    use crate::grants::agreements::wording::Wording;
    use crate::language::Language;
    use crate::reference::Component;

    fn template_of(component: Component, language: Language) -> Template {
        Wording::shipped(component).unwrap().template(language).unwrap()
    }

    fn template(language: Language) -> Template {
        template_of(Component::NewEnterprise, language)
    }

    fn placeholders(words: &str) -> Vec<String> {
        let mut names: Vec<_> = pieces(words)
            .unwrap()
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Placeholder(name) => Some(name.to_owned()),
                Piece::Words(_) => None,
            })
            .collect();
        names.sort_unstable();
        names
    }

    fn each() -> impl Iterator<Item = (Component, Language)> {
        Component::ALL.iter().flat_map(|one| Language::ALL.iter().map(|language| (*one, *language)))
    }

    #[test]
    fn all_languages_have_the_same_sections_paragraphs_and_placeholders() {
        for (component, language) in each() {
            let english = template_of(component, Language::En);
            assert!(english.sections.len() > 18);
            let theirs = template_of(component, language);
            assert_eq!(theirs.version, english.version);
            assert_eq!(theirs.sections.len(), english.sections.len());
            for (ours, theirs) in english.sections.iter().zip(&theirs.sections) {
                assert_eq!(theirs.kind, ours.kind);
                assert_eq!(theirs.paragraphs.len(), ours.paragraphs.len(), "{}", theirs.title);
                for ((list, words), (their_list, their_words)) in
                    ours.paragraphs.iter().zip(&theirs.paragraphs)
                {
                    assert_eq!(list, their_list, "{their_words}");
                    assert_eq!(placeholders(words), placeholders(their_words), "{their_words}");
                }
            }
        }
    }

    #[test]
    fn templates_use_exactly_the_known_placeholders() {
        let used: BTreeSet<_> = Component::ALL
            .iter()
            .flat_map(|component| template_of(*component, Language::En).sections)
            .flat_map(|s| {
                let texts: Vec<_> = s.paragraphs.into_iter().map(|(_, words)| words).collect();
                texts.iter().flat_map(|words| placeholders(words)).collect::<Vec<_>>()
            })
            .filter(|name| name != FOOTNOTE)
            .collect();
        assert_eq!(used, PLACEHOLDERS.iter().map(ToString::to_string).collect());
    }

    #[test]
    fn the_footnote_stands_at_the_first_mention_of_kosovo_and_only_there() {
        for (component, language) in each() {
            let name = match language {
                Language::En => "Kosovo",
                Language::Sq => "Kosovë",
                Language::SrCyrl => "Косов",
                Language::SrLatn => "Kosov",
            };
            let text = Wording::shipped(component).unwrap().text(language);
            let body = text.split_once("@title").unwrap().1;
            let first = body.find(name).unwrap();
            let mark = body.find("{*}").unwrap();
            assert!(mark > first && mark < first + name.len() + 4, "{}", language.code());
            assert_eq!(body.matches("{*}").count(), 1);
        }
    }

    #[test]
    fn names_keep_their_script_in_derived_latin() {
        let values = PLACEHOLDERS.iter().map(|name| (*name, "Ђ".to_owned())).collect();
        let sections = fill(&template(Language::SrLatn), &values, true).unwrap();
        let text: String =
            sections.iter().flat_map(|s| s.paragraphs.iter().map(|p| p.text.as_str())).collect();
        assert!(text.contains('Ђ'));
        assert!(!text.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c) && c != 'Ђ'));
    }

    #[test]
    fn a_damaged_template_is_refused() {
        assert!(parse("words").is_err());
        assert!(parse("version: 1\n@what\n").is_err());
        assert!(parse("@title\nT\n").is_err(), "no version");
        let open = parse("version: 1\n# T\n{number\n").unwrap();
        assert!(fill(&open, &BTreeMap::new(), true).is_err());
        let unknown = parse("version: 1\n# T\n{what}\n").unwrap();
        assert!(fill(&unknown, &BTreeMap::new(), true).is_err());
    }
}
