//! The live formulas: conditions over the columns of the two data sheets.

use csp_core::reporting::{Audience, Dimension, Figure, MonthReport};
use rust_xlsxwriter::Formula;

use super::labels::{Labels, Sheet};
use super::page::{HEAD_ROW, letters};

/// A column of the applications sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum App {
    Id,
    Number,
    Component,
    Sector,
    Municipality,
    State,
    Received,
    Eligibility,
    Checked,
    Decision,
    Decided,
    Agreed,
    Requested,
    Granted,
    OwnShare,
    Evidence,
}

/// A column of the outcomes sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Out {
    Application,
    Kind,
    Municipality,
    On,
    Description,
    Quantity,
    Value,
    InPlace,
    Operating,
    FullTime,
    PartTime,
    Secured,
    Evidence,
}

/// A column of the beneficiaries sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ben {
    Id,
    Application,
    Name,
    Municipality,
    Community,
    Sex,
    AgeBand,
    Displacement,
    Sector,
    Component,
    Since,
    Agreed,
    State,
    Granted,
    OwnShare,
    CountedOnce,
    FirstOfMunicipality,
}

/// The columns of the applications sheet for an audience, in order.
pub fn application_columns(audience: Audience) -> Vec<App> {
    use App as A;
    let all = [
        A::Id,
        A::Number,
        A::Component,
        A::Sector,
        A::Municipality,
        A::State,
        A::Received,
        A::Eligibility,
        A::Checked,
        A::Decision,
        A::Decided,
        A::Agreed,
        A::Requested,
        A::Granted,
        A::OwnShare,
        A::Evidence,
    ];
    all.into_iter().filter(|c| *c != A::Number || audience == Audience::Internal).collect()
}

/// The columns of the beneficiaries sheet for an audience, in order.
pub fn beneficiary_columns(audience: Audience) -> Vec<Ben> {
    use Ben as B;
    let all = [
        B::Id,
        B::Application,
        B::Name,
        B::Municipality,
        B::Community,
        B::Sex,
        B::AgeBand,
        B::Displacement,
        B::Sector,
        B::Component,
        B::Since,
        B::Agreed,
        B::State,
        B::Granted,
        B::OwnShare,
        B::CountedOnce,
        B::FirstOfMunicipality,
    ];
    all.into_iter().filter(|c| *c != B::Name || audience == Audience::Internal).collect()
}

/// The columns of the outcomes sheet for an audience, in order.
pub fn outcome_columns(audience: Audience) -> Vec<Out> {
    use Out as O;
    let all = [
        O::Application,
        O::Kind,
        O::Municipality,
        O::On,
        O::Description,
        O::Quantity,
        O::Value,
        O::InPlace,
        O::Operating,
        O::FullTime,
        O::PartTime,
        O::Secured,
        O::Evidence,
    ];
    all.into_iter().filter(|c| *c != O::Description || audience == Audience::Internal).collect()
}

/// Where the month's first and last day stand on the summary.
pub const MONTH_FROM: &str = "$B$4";
/// The last day.
pub const MONTH_TO: &str = "$C$4";

/// The ranges the formulas read, and the words their conditions compare with.
pub struct Sources {
    applications: Vec<(App, String)>,
    beneficiaries: Vec<(Ben, String)>,
    outcomes: Vec<(Out, String)>,
    eligibility: [String; 2],
    decision: [String; 2],
    female: String,
    returnee: String,
    asset: String,
    visit: String,
    yes: String,
    not_evidenced: String,
}

impl Sources {
    /// The ranges of a report's sheets.
    pub fn new(report: &MonthReport, labels: &Labels) -> Self {
        let ranges = |sheet: Sheet, rows: usize| {
            let name = labels.sheet_name(sheet).replace('\'', "''");
            let first = HEAD_ROW + 2;
            let last = first + u32::try_from(rows.max(1)).unwrap_or(u32::MAX) - 1;
            move |at: u16| {
                let column = letters(at);
                format!("'{name}'!${column}${first}:${column}${last}")
            }
        };
        let application = ranges(Sheet::Applications, report.applications.len());
        let beneficiary = ranges(Sheet::Beneficiaries, report.beneficiaries.len());
        let outcome = ranges(Sheet::Outcomes, report.outcomes.len());
        Self {
            outcomes: outcome_columns(report.audience)
                .into_iter()
                .zip(0u16..)
                .map(|(column, at)| (column, outcome(at)))
                .collect(),
            asset: quoted(&labels.code("asset")),
            visit: quoted(&labels.code("visit")),
            yes: quoted(&labels.yes_no[0]),
            not_evidenced: quoted(&labels.evidence[1]),
            applications: application_columns(report.audience)
                .into_iter()
                .zip(0u16..)
                .map(|(column, at)| (column, application(at)))
                .collect(),
            beneficiaries: beneficiary_columns(report.audience)
                .into_iter()
                .zip(0u16..)
                .map(|(column, at)| (column, beneficiary(at)))
                .collect(),
            eligibility: labels.eligibility.clone().map(|w| quoted(&w)),
            decision: labels.decision.clone().map(|w| quoted(&w)),
            female: quoted(&labels.code("female")),
            returnee: quoted(&labels.code("returnee")),
        }
    }

    fn app(&self, column: App) -> &str {
        self.applications.iter().find(|(c, _)| *c == column).map_or("", |(_, range)| range)
    }

    fn ben(&self, column: Ben) -> &str {
        self.beneficiaries.iter().find(|(c, _)| *c == column).map_or("", |(_, range)| range)
    }

    fn out(&self, column: Out) -> &str {
        self.outcomes.iter().find(|(c, _)| *c == column).map_or("", |(_, range)| range)
    }

    /// A figure of the summary: in the month, or altogether.
    pub fn figure(&self, figure: Figure, in_month: bool) -> String {
        let on = |range: &str| {
            if in_month {
                format!("{range},\">=\"&{MONTH_FROM},{range},\"<=\"&{MONTH_TO}")
            } else {
                format!("{range},\">0\"")
            }
        };
        let count = |day: App| format!("COUNTIFS({})", on(self.app(day)));
        let count_where = |column: App, is: &str, day: App| {
            format!("COUNTIFS({},{is},{})", self.app(column), on(self.app(day)))
        };
        let sum = |what: App, day: App| format!("SUMIFS({},{})", self.app(what), on(self.app(day)));
        let since = on(self.ben(Ben::Since));
        let once = self.ben(Ben::CountedOnce);
        let came = on(self.out(Out::On));
        let came_where = |column: Out, is: &str| format!("COUNTIFS({},{is},{came})", self.out(column));
        let came_sum = |what: Out| format!("SUMIFS({},{came})", self.out(what));
        match figure {
            Figure::HandedOver => came_where(Out::Kind, &self.asset),
            Figure::HandedOverValue => came_sum(Out::Value),
            Figure::Visits => came_where(Out::Kind, &self.visit),
            Figure::Operating => came_where(Out::Operating, &self.yes),
            Figure::JobsFullTime => came_sum(Out::FullTime),
            Figure::JobsPartTime => came_sum(Out::PartTime),
            Figure::JobsSecured => came_sum(Out::Secured),
            Figure::NotEvidenced => count_where(App::Evidence, &self.not_evidenced, App::Agreed),
            Figure::Received => count(App::Received),
            Figure::Eligible => count_where(App::Eligibility, &self.eligibility[0], App::Checked),
            Figure::Ineligible => count_where(App::Eligibility, &self.eligibility[1], App::Checked),
            Figure::Approved => count_where(App::Decision, &self.decision[0], App::Decided),
            Figure::Rejected => count_where(App::Decision, &self.decision[1], App::Decided),
            Figure::Agreed => count(App::Agreed),
            Figure::Requested => sum(App::Requested, App::Received),
            Figure::Granted => sum(App::Granted, App::Agreed),
            Figure::OwnShare => sum(App::OwnShare, App::Agreed),
            Figure::Supported => format!("SUMIFS({once},{since})"),
            Figure::Women => format!("SUMIFS({once},{},{},{since})", self.ben(Ben::Sex), self.female),
            Figure::Returnees => {
                format!("SUMIFS({once},{},{},{since})", self.ben(Ben::Displacement), self.returnee)
            }
            Figure::Municipalities => format!("SUMIFS({},{since})", self.ben(Ben::FirstOfMunicipality)),
        }
    }

    /// The applications' column a table divides by, for those tables that count applications.
    fn app_key(&self, by: Dimension) -> &str {
        self.app(if by == Dimension::Component { App::Component } else { App::Municipality })
    }

    fn ben_key(&self, by: Dimension) -> &str {
        self.ben(match by {
            Dimension::Component => Ben::Component,
            Dimension::Municipality => Ben::Municipality,
            Dimension::Community => Ben::Community,
            Dimension::Displacement => Ben::Displacement,
            Dimension::Sex => Ben::Sex,
            Dimension::AgeBand => Ben::AgeBand,
        })
    }

    /// Applications received whose key stands in cell `key`.
    pub fn received(&self, by: Dimension, key: &str) -> String {
        format!("COUNTIFS({},{key},{},\">0\")", self.app_key(by), self.app(App::Received))
    }

    /// Applications approved.
    pub fn approved(&self, by: Dimension, key: &str) -> String {
        format!("COUNTIFS({},{key},{},{})", self.app_key(by), self.app(App::Decision), self.decision[0])
    }

    /// Agreements signed.
    pub fn agreed(&self, by: Dimension, key: &str) -> String {
        format!("COUNTIFS({},{key},{},\">0\")", self.app_key(by), self.app(App::Agreed))
    }

    /// People and organisations supported, each once.
    pub fn supported(&self, by: Dimension, key: &str) -> String {
        format!("SUMIFS({},{},{key})", self.ben(Ben::CountedOnce), self.ben_key(by))
    }

    /// EUR granted by agreements signed.
    pub fn granted(&self, by: Dimension, key: &str) -> String {
        let [amount, keys, agreed] = match by {
            Dimension::Component | Dimension::Municipality => {
                [self.app(App::Granted), self.app_key(by), self.app(App::Agreed)]
            }
            _ => [self.ben(Ben::Granted), self.ben_key(by), self.ben(Ben::Agreed)],
        };
        format!("SUMIFS({amount},{keys},{key},{agreed},\">0\")")
    }

    /// Applications of a key in a state; both stand in cells.
    pub fn in_state(&self, by: Dimension, key: &str, state: &str) -> String {
        format!("COUNTIFS({},{key},{},{state})", self.app_key(by), self.app(App::State))
    }

    /// Applications received, or agreements signed, in the month whose first day stands in cell `month`.
    pub fn in_month_of(&self, agreed: bool, month: &str) -> String {
        let range = self.app(if agreed { App::Agreed } else { App::Received });
        format!("COUNTIFS({range},\">=\"&{month},{range},\"<=\"&EOMONTH({month},0))")
    }
}

/// A text in a formula.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A formula with the number we computed as its cached result.
pub fn with_result(formula: &str, result: f64) -> Formula {
    Formula::new(format!("={formula}")).set_result(result.to_string())
}
