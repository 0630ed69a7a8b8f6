//! What a new call says until somebody changes it. CSP's own criteria, weights and percentages are not public;
//! these are the usual ones of such programmes (a grid of 100 points, pass 60, a third assessor above a gap of 20).

use super::{CallContent, Criterion, Grid, GridCriterion, RequiredDocument, RequiredStep, TieRule};
use crate::code::Code;
use crate::reference::Component;
use crate::reference::settings::{ComponentRule, InLanguages};

/// The usual content of a call under a component, whose rule gives ceiling and own share.
pub(super) fn usual(component: Component, rule: &ComponentRule) -> CallContent {
    CallContent {
        ceiling: rule.ceiling,
        ceiling_refuses: rule.ceiling_refuses,
        own_share_min_percent: rule.own_share_min_percent,
        criteria: criteria(component),
        documents: documents(component),
        grid: grid(),
        steps: RequiredStep::ALL.to_vec(),
        clarification_days: 10,
        complaint_days: 15,
        ..CallContent::default()
    }
}

fn criterion(code: &str, evidence: bool, [en, sq, sr]: [&str; 3]) -> Criterion {
    Criterion { code: code.to_owned(), words: InLanguages::new(en, sq, sr), evidence }
}

fn criteria(component: Component) -> Vec<Criterion> {
    let mut criteria = vec![
        criterion(
            "target_group",
            false,
            [
                "Belongs to the programme's target groups or area",
                "U përket grupeve ose zonës së synuar të programit",
                "Припада циљним групама или подручју програма",
            ],
        ),
        criterion(
            "no_double_funding",
            false,
            [
                "Not funded by another donor for the same thing",
                "Nuk financohet nga donator tjetër për të njëjtën gjë",
                "Није финансиран од другог донатора за исту ствар",
            ],
        ),
        criterion(
            "allowed_activity",
            false,
            [
                "The activity is not among those excluded (arms, alcohol, tobacco, gambling)",
                "Veprimtaria nuk është ndër të përjashtuarat (armë, alkool, duhan, lojëra fati)",
                "Делатност није међу искљученима (оружје, алкохол, дуван, игре на срећу)",
            ],
        ),
    ];
    match component {
        Component::ExistingEnterprise => criteria.push(criterion(
            "registered",
            true,
            ["The business is registered", "Biznesi është i regjistruar", "Предузеће је регистровано"],
        )),
        Component::Association => criteria.push(criterion(
            "association_registered",
            true,
            ["The association is registered", "Shoqata është e regjistruar", "Удружење је регистровано"],
        )),
        Component::CommunityProject => criteria.push(criterion(
            "municipal_commitment",
            true,
            [
                "The municipality has committed itself in writing",
                "Komuna është zotuar me shkrim",
                "Општина се писмено обавезала",
            ],
        )),
        Component::NewEnterprise | Component::SocialInclusion => {}
    }
    criteria
}

fn documents(component: Component) -> Vec<RequiredDocument> {
    let document = |code: &str, required, [en, sq, sr]: [&str; 3]| RequiredDocument {
        code: code.to_owned(),
        words: InLanguages::new(en, sq, sr),
        required,
    };
    let mut documents = vec![
        document(
            "signed_form",
            true,
            ["Signed application form", "Formulari i nënshkruar i aplikimit", "Потписан образац пријаве"],
        ),
        document(
            "proof_of_identity",
            true,
            ["Copy of a proof of identity", "Kopja e dokumentit të identitetit", "Копија личног документа"],
        ),
    ];
    if component == Component::ExistingEnterprise {
        documents.push(document(
            "business_certificate",
            true,
            [
                "Certificate of business registration",
                "Certifikata e regjistrimit të biznesit",
                "Потврда о регистрацији предузећа",
            ],
        ));
    }
    documents.push(document(
        "offer",
        false,
        [
            "Offer or price list for the items",
            "Oferta ose çmimorja për artikujt",
            "Понуда или ценовник за ставке",
        ],
    ));
    documents
}

fn grid() -> Grid {
    let row = |code: &str, most, [en, sq, sr]: [&str; 3]| GridCriterion {
        code: code.to_owned(),
        words: InLanguages::new(en, sq, sr),
        most,
        vulnerability: code == "vulnerability",
    };
    Grid {
        criteria: vec![
            row(
                "market",
                20,
                ["Market and value chain", "Tregu dhe zinxhiri i vlerës", "Тржиште и ланац вредности"],
            ),
            row("feasibility", 20, ["Feasibility", "Realizueshmëria", "Изводљивост"]),
            row("experience", 15, ["Experience and skills", "Përvoja dhe aftësitë", "Искуство и вештине"]),
            row("jobs", 15, ["Jobs and income", "Vendet e punës dhe të ardhurat", "Радна места и приход"]),
            row("vulnerability", 15, ["Vulnerability", "Cenueshmëria", "Рањивост"]),
            row("own_share", 10, ["Own share", "Pjesëmarrja vetanake", "Сопствено учешће"]),
            row("inter_ethnic", 5, ["Inter-ethnic benefit", "Përfitimi ndëretnik", "Међуетничка корист"]),
        ],
        pass: 60,
        assessors: 2,
        gap: 20,
        ties: vec![TieRule::Vulnerability, TieRule::Woman, TieRule::SmallerRequest, TieRule::ReceivedEarlier],
    }
}
