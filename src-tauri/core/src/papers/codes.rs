//! What the codes on our papers say. Nothing of a person is in them.

/// What the code of a page names. As text it uses only what the densest way of writing codes knows: capitals,
/// figures, `/`, `-` and `+`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageCode {
    /// A page of an application form.
    Form {
        /// The form's number.
        number: String,
        /// The page, from 1.
        page: u16,
    },
    /// A receipt.
    Receipt {
        /// The application's number.
        application: String,
    },
}

impl PageCode {
    /// The text of a form's page.
    #[must_use]
    pub fn form_text(number: &str, page: usize, languages: &str, version: &str) -> String {
        format!("CSPF/{number}/{page}/{languages}/{version}").to_ascii_uppercase()
    }

    /// The text of a receipt.
    #[must_use]
    pub fn receipt_text(application: &str, receipt: &str) -> String {
        format!("CSPA/{application}/{receipt}").to_ascii_uppercase()
    }

    /// What a text says; nothing for what is not ours.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let number = |text: &str| {
            let sound = (3..=40).contains(&text.len())
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
            sound.then(|| text.to_owned())
        };
        match text.split('/').collect::<Vec<_>>().as_slice() {
            ["CSPF", form, page, _, _] => {
                Some(Self::Form { number: number(form)?, page: page.parse().ok().filter(|page| *page > 0)? })
            }
            ["CSPA", application, _] => Some(Self::Receipt { application: number(application)? }),
            _ => None,
        }
    }

    /// The number it names.
    #[must_use]
    pub fn number(&self) -> &str {
        match self {
            Self::Form { number, .. } => number,
            Self::Receipt { application } => application,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_says_the_same_again_and_nothing_foreign_is_read() {
        let text = PageCode::form_text("CSP4-A-F0042", 2, "sq+sr-Latn", "2026-1");
        assert_eq!(text, "CSPF/CSP4-A-F0042/2/SQ+SR-LATN/2026-1");
        assert_eq!(
            PageCode::read(&text),
            Some(PageCode::Form { number: "CSP4-A-F0042".to_owned(), page: 2 })
        );
        let receipt = PageCode::read(&PageCode::receipt_text("CSP4-A-0007", "CSP4-A-R0001"));
        assert_eq!(receipt.unwrap().number(), "CSP4-A-0007");
        for foreign in [
            "",
            "https://example.org/CSPF/x",
            "CSPF/CSP4-A-F0042/0/SQ/2026-1",
            "CSPF/CSP4-A-F0042/1/SQ",
            "CSPF/../1/SQ/2026-1",
            "CSPF/'; DROP/1/SQ/2026-1",
            "cspa/CSP4-A-0007/x",
        ] {
            assert_eq!(PageCode::read(foreign), None, "{foreign}");
        }
    }
}
