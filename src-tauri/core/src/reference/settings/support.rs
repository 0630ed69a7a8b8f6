//! Earlier support and double funding: which schemes there are, how far back they count; points for vulnerability.

use serde::{Deserialize, Serialize};

use super::InLanguages;

/// Earlier support, double funding and vulnerability.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Support {
    /// The schemes support may come from.
    pub schemes: Vec<SupportScheme>,
    /// Support within so many years is told before an approval.
    pub double_funding_years: u16,
    /// The most points that confirmed vulnerability gives.
    pub vulnerability_points: u16,
}

/// A scheme people get support from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct SupportScheme {
    /// Its code; records refer to it.
    pub code: String,
    /// Its name.
    pub title: InLanguages,
}

impl Support {
    /// A scheme by its code.
    #[must_use]
    pub fn scheme(&self, code: &str) -> Option<&SupportScheme> {
        self.schemes.iter().find(|scheme| scheme.code == code)
    }
}

impl Default for Support {
    /// The phases and sister programmes of the field notes; the ministries give grants of their own. The
    /// fifteen points are the usual grid's, the five years those for which EU records are kept.
    fn default() -> Self {
        let scheme = |code: &str, en: &str, sq: &str, sr: &str| SupportScheme {
            code: code.to_owned(),
            title: InLanguages::new(en, sq, sr),
        };
        Self {
            schemes: vec![
                scheme("csp-1", "EU-CSP I", "EU-CSP I", "EU-CSP I"),
                scheme("csp-2", "EU-CSP II", "EU-CSP II", "EU-CSP II"),
                scheme("csp-3", "EU-CSP III", "EU-CSP III", "EU-CSP III"),
                scheme("csp-4", "EU-CSP IV", "EU-CSP IV", "EU-CSP IV"),
                scheme("eu-rrk", "EU-RRK", "EU-RRK", "EU-RRK"),
                scheme(
                    "agriculture",
                    "Ministry of Agriculture",
                    "Ministria e Bujqësisë",
                    "Министарство пољопривреде",
                ),
                scheme(
                    "communities",
                    "Ministry for Communities and Return",
                    "Ministria për Komunitete dhe Kthim",
                    "Министарство за заједнице и повратак",
                ),
                scheme("municipality", "Municipality", "Komuna", "Општина"),
                scheme("other", "Another donor", "Donator tjetër", "Други донатор"),
            ],
            double_funding_years: 5,
            vulnerability_points: 15,
        }
    }
}
