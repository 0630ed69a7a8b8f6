//! Organisations and suppliers on the command line.

use crate::csp::Csp;

#[test]
fn a_supplier_is_entered_corrected_and_given_its_owners() {
    let csp = Csp::with_vault();
    let said = csp.json(&["suppliers", "add", "name=Agro Mehanika", "nui=810123457", "country=XK"]);
    assert_eq!(said["number"], "CSP4-A-S0001");
    assert_eq!(said["doubts"][0]["code"], "nui-check-digit");
    assert_eq!(csp.refused(&["suppliers", "add", "name=Other", "nui=810123457"]), "supplier-known");
    assert_eq!(csp.refused(&["organisation", "set", "CSP4-A-S0001", "iban=XK00"]), "form-problems");
    let set = csp.json(&["organisation", "set", "CSP4-A-S0001", "iban=XK051212012345678906"]);
    assert_eq!(set["iban"], "XK051212012345678906");
    let added = csp.json(&[
        "organisation",
        "member",
        "add",
        "CSP4-A-S0001",
        "name=Ana Marković",
        "role=owner",
        "share=50",
    ]);
    let member = added["members"][0]["id"].as_str().unwrap();
    assert_eq!(added["members"][0]["share"], "50");
    let ended = csp.json(&["organisation", "member", "end", member, "--on", "2026-01-31"]);
    assert_eq!(ended["members"][0]["to"], "2026-01-31");
    assert_eq!(csp.json(&["suppliers"])[0]["members"], 0);
    assert_eq!(csp.json(&["organisations"])[0]["screening"]["standing"], "no-list");
    csp.json(&["undo", ended["batch"].as_str().unwrap()]);
    assert!(csp.json(&["organisation", "show", "CSP4-A-S0001"])["members"][0]["to"].is_null());
    assert_eq!(csp.json(&["verify"])["whole"], true);
}
