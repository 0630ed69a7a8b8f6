//! Every table of the database, declared: logged or not, and which columns are personal. The tests
//! hold this list against the schema, so a table that a migration adds cannot stay out of the log.

/// A table of the database.
#[derive(Debug)]
pub(crate) struct Table {
    /// Its name.
    pub name: &'static str,
    /// Whether every change to it goes to the change log.
    pub logged: bool,
    /// Its columns in the schema's order, the identity first.
    pub columns: &'static [Column],
    /// Columns that name a record of any table (so no foreign key can say it).
    pub about: Option<&'static str>,
}

/// A column.
#[derive(Debug)]
pub(crate) struct Column {
    /// Its name.
    pub name: &'static str,
    /// Whether its values are about a person: then they go to `change_value`, where they can be erased.
    pub personal: bool,
}

impl Table {
    /// The logged table of a name.
    pub(crate) fn logged(name: &str) -> Option<&'static Self> {
        TABLES.iter().find(|table| table.logged && table.name == name)
    }
}

/// `name [column, column !personal, ...]`
macro_rules! tables {
    (@personal) => { false };
    (@personal personal) => { true };
    ($($kind:ident $name:ident $(about $about:ident)? [$($column:ident $($personal:ident)?),+ $(,)?])+) => {
        &[$(Table {
            name: stringify!($name),
            logged: tables!(@kind $kind),
            columns: &[$(Column { name: stringify!($column), personal: tables!(@personal $($personal)?) }),+],
            about: tables!(@about $($about)?),
        }),+]
    };
    (@kind logged) => { true };
    (@kind unlogged) => { false };
    (@about) => { None };
    (@about $about:ident) => { Some(stringify!($about)) };
}

/// The tables, in the order in which the log lists what a change touched.
pub(crate) const TABLES: &[Table] = tables! {
    unlogged meta [key, value]
    unlogged counter [kind, next]
    logged officer [id, name, role, signing_public, opening_public, certificate, disabled_on]
    logged setting [id, key, valid_from, value, reason]
    logged person [
        id, name_written personal, given_name personal, family_name personal, sex personal,
        birth_date personal, community personal, community_note personal, displacement personal,
        disability personal, phone personal, municipality personal, settlement personal,
        address personal, house_number personal, postcode personal, language personal, removed_at,
        restricted_at, erased_at,
    ]
    logged identification [
        id, person_id, kind personal, number personal, issuer personal, certified_by personal,
        certified_reason personal, removed_at,
    ]
    logged organisation [
        id, name personal, kind, nui personal, municipality, settlement personal, address personal, removed_at,
        number, old_number personal, fiscal_number personal, farm_number personal, registered_on, legal_form,
        iban personal, phone personal, email personal, country,
    ]
    logged organisation_member [
        id, organisation_id, person_id, name personal, birth_date personal, kind, role, share personal, from_day,
        to_day, removed_at,
    ]
    logged applicant [id, number, person_id, organisation_id, removed_at]
    logged application [
        id, number, applicant_id, component, sector, municipality, requested_cents, own_share_cents,
        household_size personal, notes personal, flags, removed_at, call_id, late_reason personal,
    ]
    logged import [
        id, file_name personal, file_sha256, mapping, read, imported, unchanged, rejected, kind, as_of, reason,
    ]
    logged import_row [
        id, import_id, application_id, sheet personal, row, fingerprint personal, as_written personal, record_id,
    ]
    logged import_profile [id, name, content, saved_on, removed_at]
    logged import_word [id, field, written, means, settled_on, removed_at]
    logged event about record_id [
        id, record_kind, record_id, kind, business_date, recorded_at, officer_id, corrects, reason personal,
        detail personal, evidenced,
    ]
    logged agreement_block [id, device, first, last]
    logged agreement [
        id, application_id, number, granted_cents, own_cash_cents, own_kind_cents, settings_on, removed_at,
        particulars personal,
    ]
    logged agreement_item [
        id, agreement_id, position, description personal, specification personal, unit, quantity_milli,
        unit_price_cents, payer, origin, removed_at,
    ]
    logged asset [
        id, agreement_id, description, serial personal, quantity_milli, value_cents, handed_over_on, evidenced, removed_at,
        handover_id, item_id, unit, tag, condition, eu_sticker, place personal, conditions_until, title_passed_on,
    ]
    logged monitoring_visit [
        id, agreement_id, visited_on, in_place, operating, note personal, evidenced, removed_at,
        number, milestone, officer_id, companion personal, in_use, registered, income_cents personal,
        problems personal, help_given personal, grade, next_steps personal, baseline_full_time, baseline_part_time,
        posts_at_risk, jobs_full_time, jobs_part_time, jobs_fte_milli, recorded_at, void_reason personal,
    ]
    logged job_count [
        id, agreement_id, counted_on, created_full_time, created_part_time, secured, evidenced, removed_at,
        visit_id, created_fte_milli,
    ]
    logged handover [
        id, number, agreement_id, handed_over_on, place personal, received_by personal, received_as personal,
        delivered_by personal, order_number, over_reason personal, remarks personal, signed_on, recorded_at,
        officer_id, removed_at,
    ]
    logged handover_stop [id, agreement_id, planned_on, position, handover_id, removed_at]
    logged asset_holder [id, asset_id, role, name personal, from_day, to_day, removed_at]
    logged grant_paper about about_id [
        id, kind, application_id, about_id, number, languages, written_on, content personal, content_hash,
        written_at, officer_id, given_at, removed_at,
    ]
    logged training [
        id, number, kind, held_on, topic, place, trainer, hours_milli, recorded_at, officer_id, removed_at,
    ]
    logged training_attendance [id, training_id, application_id, attendee personal, hours_milli, removed_at]
    logged monitoring_asset [
        id, visit_id, asset_id, present, in_use, condition, note personal, removed_at,
    ]
    logged monitoring_staff [
        id, visit_id, role, full_time, seasonal, informal, sex personal, community personal, heads, hours, months,
        removed_at,
    ]
    logged incident [
        id, number, agreement_id, asset_id, kind, happened_on, description personal, due_on, recorded_at,
        officer_id, decision, decided_on, decided_by, reason personal, removed_at,
    ]
    logged asset_event [
        id, asset_id, kind, happened_on, note personal, agreement_id, incident_id, recorded_at, officer_id,
        removed_at,
    ]
    logged grant_excuse [
        id, agreement_id, line, reason personal, excused_on, recorded_at, officer_id, removed_at,
    ]
    logged grant_closure [
        id, agreement_id, closed_on, figures, checklist, recorded_at, officer_id, reopened_on, reopened_by,
        reopen_reason personal, removed_at,
    ]
    logged consent [
        id, person_id, purpose, given_on, language, method, wording_id, wording_sha256, collected_by,
        witness personal, proxy personal, recorded_at, withdrawn_on, withdrawal_method,
        withdrawal_reason personal, withdrawal_taken_by, withdrawal_recorded_at,
    ]
    logged erasure about person_id [
        id, person_id, kind, reason, ground, certificate, records, decided_on, recorded_at, officer_id,
    ]
    logged remainder [
        id, person_id, sex personal, birth_month personal, community personal, displacement personal,
        disability personal, municipality personal,
    ]
    logged retention_review [
        id, person_id, decision, reason personal, keep_until, decided_on, recorded_at, officer_id,
    ]
    logged disclosure [
        id, what, subject, recipient personal, purpose, note personal, reference personal, approved_by,
        file_name personal, file_sha256, persons, person_ids, given_on, recorded_at, officer_id,
    ]
    logged device [id, code, why, parent, parent_sequence, parent_hash, backup_made_at, began_at]
    logged duty_exception about record_id [
        id, duty, officer_id, record_id, valid_from, valid_to, reason personal, signed_by, signature, withdrawn_at,
    ]
    logged unsealing [
        id, applicant_id, auditor_id, valid_from, valid_to, reason personal, signed_by, signature,
    ]
    logged approval about record_id [
        id, kind, record_id, event_id, content personal, digest, approved_on, signed_by, signature,
    ]
    logged pair_decision [
        id, person_a, person_b, verdict, reason personal, decided_on, recorded_at, officer_id, removed_at,
    ]
    logged person_merge [
        id, kept_person, merged_person, kept_applicant, merged_applicant, moved, former personal, chosen personal,
        reason personal, merged_on, recorded_at, officer_id, taken_apart_at,
    ]
    logged screening_list [
        id, source, generated_on, file_sha256, content_sha256, entities, names, added, changed, removed,
        loaded_at, officer_id,
    ]
    unlogged screening_content [source, list_id, content]
    logged screening_run [id, lists, screened, found, subjects, run_at, officer_id]
    unlogged screening_standing [subject, facts personal, eu_list, un_list, screened_at]
    logged screening_hit [
        id, person_id, organisation_id, list_id, source, entity personal, fingerprint personal, class,
        contradicted, score personal, listed personal, evidence personal, state, found_on, settled_on,
        member_id,
    ]
    logged screening_verdict [
        id, hit_id, kind, content personal, digest, given_on, signed_by, signature,
    ]
    logged call [id, number, component, removed_at]
    logged call_version [id, call_id, version, valid_from, content, reason, recorded_at, officer_id]
    logged call_message [
        id, call_id, kind, said_on, said personal, answered_on, answer personal, officer_id, removed_at,
    ]
    logged application_answer [id, application_id, version_id, question, answer personal, removed_at]
    logged eligibility_finding [
        id, application_id, version_id, criterion, finding, reason personal, evidence personal, found_on,
        recorded_at, officer_id, removed_at,
    ]
    logged clarification [
        id, application_id, criterion, asked personal, asked_on, due_on, answered_on, answer personal,
        officer_id, removed_at,
    ]
    logged interest_declaration [
        id, call_id, officer_id, content personal, digest, declared_on, recorded_at, signature,
    ]
    logged interest [id, declaration_id, application_id, ground personal]
    logged assessment [
        id, application_id, officer_id, assigned_on, assigned_by, version_id, submitted_on, submitted_at,
        total personal, remark personal, content personal, digest, signature, removed_at,
    ]
    logged assessment_score [id, assessment_id, criterion, points personal, comment personal]
    logged committee_session [
        id, number, kind, call_id, municipality, mode, held_on, place, opened_on, closed_on, content personal,
        digest, signature, closed_by, removed_at,
    ]
    logged session_member [id, session_id, name personal, body, capacity, present, removed_at]
    logged session_case [
        id, session_id, application_id, position, outcome, amount_cents, conditions personal, reason personal,
        votes_for, votes_against, votes_abstained, removed_at,
    ]
    logged session_recusal [id, session_id, member_id, application_id, ground personal, removed_at]
    logged verification_visit [
        id, application_id, version_id, planned_on, position, officer_id, second_officer_id, colleague personal,
        visited_on, recorded_on, recorded_by, premises personal, premises_note personal, skills personal,
        production_capacity personal, household personal, jobs_full_time, jobs_part_time, other_donors personal,
        latitude_micro personal, longitude_micro personal, recommendation personal, remarks personal,
        content personal, digest, signature, removed_at, photo_latitude_micro personal,
        photo_longitude_micro personal, again_reason personal,
    ]
    logged spending [
        id, budget_line, agreement_id, spent_on, cents, reference, what, officer_id, removed_at,
    ]
    logged attachment about record_id [
        id, record_kind, record_id, kind, title personal, media_type, bytes, sha256 personal, key personal, pages,
        dated_on, added_at, officer_id, removed_at,
    ]
    logged paper_form [
        id, number, language, version, component, printed_on, state, application_id, officer_id, call_version_id,
    ]
    logged scan_pile [id, title personal, pages, scanned_at, officer_id]
    logged scan_page [id, pile_id, page, fingerprint personal, code, attachment_id]
    logged household [id, other_adults, children, recorded_at, officer_id, removed_at]
    logged household_member [
        id, household_id, person_id, name personal, birth_date personal, relation personal, from_on personal,
        to_on personal, because personal, removed_at,
    ]
    logged person_address [
        id, person_id, municipality personal, settlement personal, address personal, house_number personal,
        postcode personal, from_on personal, to_on personal, recorded_at, officer_id, removed_at,
    ]
    logged representation [
        id, person_id, organisation_id, representative_id, name personal, phone personal, kind personal,
        ground personal, from_on personal, to_on personal, recorded_at, officer_id, removed_at,
    ]
    logged vulnerability [
        id, person_id, confirmed personal, body personal, confirmed_on personal, points personal, recorded_at,
        officer_id, removed_at,
    ]
    logged earlier_support [
        id, person_id, organisation_id, household_id, import_id, scheme, year, given_on, amount_cents,
        what personal, told_by personal, reference personal, name personal, given_name personal,
        family_name personal, sex personal, birth_date personal, number personal, phone personal,
        municipality personal, settlement personal, address personal, house_number personal, postcode personal,
        enterprise personal, nui personal, sheet personal, row, fingerprint personal, recorded_at, officer_id,
        removed_at,
    ]
    logged support_match [
        id, support_id, person_id, verdict, decided_on, recorded_at, officer_id, removed_at,
    ]
    logged letter [
        id, application_id, kind, about_id, number, language, written_on, complaint_until, content personal,
        content_hash, written_at, officer_id, given_at, removed_at,
    ]
    logged complaint [
        id, number, application_id, event_id, received_on, complained_by personal, ground personal,
        late_reason personal, due_on, recorded_at, officer_id, outcome, decided_on, reason personal, decided_by,
        removed_at,
    ]
    logged agreement_wording [
        id, component, version, valid_from, en, sq, sr, clearance, reason, recorded_at, officer_id,
    ]
    logged agreement_amendment [
        id, agreement_id, number, before personal, after personal, reason personal, drawn_up_on, recorded_at,
        officer_id, approved_on, approved_by, content personal, digest, signature, removed_at,
    ]
    logged agreement_paper [
        id, agreement_id, amendment_id, number, content personal, content_hash, wording_id, wording_version,
        settings_on, made_on, languages, officer_id, removed_at,
    ]
    logged agreement_signing [
        id, agreement_id, amendment_id, paper_id, signed_on, terms personal, place personal, parties personal,
        attachment_id, scan_sha256 personal, recorded_on, recorded_by, content personal, digest, signature,
        removed_at,
    ]
    logged agreement_ending [
        id, agreement_id, ended_on, reason personal, decided_by personal, assets, return_by, recorded_on,
        recorded_by, content personal, digest, signature, removed_at,
    ]
    logged obligation [
        id, agreement_id, position, kind, words personal, due_on, after, months, outcome, settled_on,
        evidence personal, attachment_id, settled_by, removed_at,
    ]
    logged lot [id, number, name, opened_on, recorded_at, officer_id, removed_at]
    logged lot_line [id, lot_id, position, description, specification, unit, removed_at]
    logged lot_item [id, line_id, item_id, quantity_milli, unit_price_cents, budget_line, removed_at]
    logged purchase_request [
        id, lot_id, number, requested_on, needed_by, offers_until, conditions, recorded_at, officer_id, removed_at,
    ]
    logged quotation [
        id, lot_id, supplier_id, received_on, valid_until, delivery_days, guarantee_months, vat_cents, compliant,
        remark, recorded_at, officer_id, removed_at,
    ]
    logged quotation_price [id, quotation_id, line_id, unit_price_cents, origin, removed_at]
    logged comparison_declaration [
        id, lot_id, officer_id, declared_on, recorded_at, content, digest, signature,
    ]
    logged comparison_interest [id, declaration_id, supplier_id, ground personal]
    logged award [
        id, lot_id, quotation_id, reason, few_reason, awarded_on, recorded_at, officer_id, removed_at,
    ]
    logged purchase_order [
        id, root_id, lot_id, request_id, award_id, supplier_id, kind, number, ordered_on, reason, recorded_at,
        officer_id, removed_at,
    ]
    logged order_line [id, order_id, line_id, quantity_milli, unit_price_cents, removed_at]
    logged order_split [id, order_line_id, lot_item_id, quantity_milli, amount_cents, removed_at]
    logged delivery [
        id, order_id, receipt_number, received_on, place, remark, recorded_at, officer_id, removed_at,
    ]
    logged delivery_part [id, delivery_id, lot_item_id, quantity_milli, defective_milli, removed_at]
    logged invoice [
        id, order_id, number, invoiced_on, amount_cents, vat_cents, exemption_number, exemption_on, reason,
        recorded_at, officer_id, removed_at,
    ]
    logged invoice_payment [
        id, invoice_id, paid_on, amount_cents, reference, recorded_at, officer_id, removed_at,
    ]
    logged payment_part [id, payment_id, lot_item_id, budget_line, amount_cents, removed_at]
    logged procurement_decision [
        id, lot_item_id, order_id, step, bearer, amount_cents, reason personal, decided_on, recorded_at, officer_id,
        removed_at,
    ]
    unlogged draft [id, officer_id, form, content, saved_at]
    unlogged saved_view [id, officer_id, place, name, content, saved_at]
    unlogged change [
        id, device, sequence, clock, officer_id, action, schema_version, subject, undoes, previous_hash, hash, signature,
    ]
    unlogged change_op [id, change_id, position, table_name, record_id, kind, fields, commitment]
    unlogged change_value [op_id, salt, values]
    unlogged access [id, at, officer_id, action, record_id, previous_hash, hash, purpose personal, detail]
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::database;

    fn schema() -> rusqlite::Connection {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        database::migrate(&connection).unwrap();
        connection
    }

    fn strings(connection: &rusqlite::Connection, sql: &str) -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    #[test]
    fn every_table_of_the_schema_is_declared_and_none_besides() {
        let connection = schema();
        let mut here: Vec<_> = TABLES.iter().map(|table| table.name.to_owned()).collect();
        here.sort();
        let sql =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        assert_eq!(here, strings(&connection, sql));
    }

    #[test]
    fn every_column_is_declared_in_the_schemas_order() {
        let connection = schema();
        for table in TABLES {
            let here: Vec<_> = table.columns.iter().map(|column| column.name.to_owned()).collect();
            let sql = format!("SELECT name FROM pragma_table_xinfo('{}') ORDER BY cid", table.name);
            assert_eq!(here, strings(&connection, &sql), "{}", table.name);
        }
    }

    #[test]
    fn logged_tables_are_strict_rowid_tables_with_an_identity_of_bytes() {
        let connection = schema();
        for table in TABLES.iter().filter(|table| table.logged) {
            let sql = format!("SELECT name || type FROM pragma_table_info('{}') WHERE pk > 0", table.name);
            assert_eq!(strings(&connection, &sql), ["idBLOB"], "{}", table.name);
            assert_eq!(table.columns[0].name, "id");
            let sql = "SELECT strict || wr FROM pragma_table_list WHERE name = ?1";
            let kind: String = connection.query_row(sql, [table.name], |row| row.get(0)).unwrap();
            assert_eq!(kind, "10", "{}", table.name);
        }
    }

    #[test]
    fn every_foreign_key_has_an_index() {
        // Without one, taking back an import of ten thousand rows would read whole tables ten thousand times.
        let connection = schema();
        for table in TABLES {
            let sql = format!(r#"SELECT "from" FROM pragma_foreign_key_list('{}')"#, table.name);
            let columns = strings(&connection, &sql).into_iter().chain(table.about.map(str::to_owned));
            for column in columns {
                let sql = format!("EXPLAIN QUERY PLAN SELECT 1 FROM {} WHERE {column} = x'00'", table.name);
                let detail: String = connection.query_row(&sql, [], |row| row.get(3)).unwrap();
                assert!(detail.starts_with("SEARCH"), "{}.{column}: {detail}", table.name);
            }
        }
    }

    #[test]
    fn there_are_no_triggers_and_no_cascades() {
        let connection = schema();
        assert!(strings(&connection, "SELECT name FROM sqlite_schema WHERE type = 'trigger'").is_empty());
        for table in TABLES {
            let sql = format!(
                "SELECT \"table\" FROM pragma_foreign_key_list('{}') WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'",
                table.name
            );
            assert!(strings(&connection, &sql).is_empty(), "{}", table.name);
        }
    }
}
