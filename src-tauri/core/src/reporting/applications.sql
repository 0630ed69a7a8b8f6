-- Every application that stands, with who applies and what was granted. Of whom was erased the remainder counts. The activity's municipality goes before the applicant's.
SELECT a.id, a.number, a.component, a.sector, a.requested_cents,
       COALESCE(a.municipality, o.municipality, p.municipality, r.municipality) AS municipality,
       ap.organisation_id, p.id AS person_id, COALESCE(o.name, p.name_written) AS name,
       p.restricted_at IS NOT NULL AS restricted, p.erased_at IS NOT NULL AS erased,
       COALESCE(p.sex, r.sex) AS sex, COALESCE(p.birth_date, r.birth_month) AS birth_date,
       COALESCE(p.community, r.community) AS community, COALESCE(p.displacement, r.displacement) AS displacement,
       g.granted_cents, g.own_cash_cents + g.own_kind_cents AS own_share_cents
FROM application a
     JOIN applicant ap ON ap.id = a.applicant_id AND ap.removed_at IS NULL
     JOIN person p ON p.id = ap.person_id AND p.removed_at IS NULL
     LEFT JOIN organisation o ON o.id = ap.organisation_id
     LEFT JOIN remainder r ON r.person_id = p.id
     LEFT JOIN agreement g ON g.id = (SELECT max(id) FROM agreement
                                      WHERE application_id = a.id AND removed_at IS NULL)
WHERE a.removed_at IS NULL
ORDER BY a.id
