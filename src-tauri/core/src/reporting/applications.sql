-- Every application that stands, with who applies and what was granted. The activity's municipality goes before the applicant's.
SELECT a.id, a.number, a.component, a.sector, a.requested_cents,
       COALESCE(a.municipality, o.municipality, p.municipality) AS municipality,
       ap.organisation_id, p.id AS person_id, COALESCE(o.name, p.name_written) AS name,
       p.sex, p.birth_date, p.community, p.displacement,
       g.granted_cents, g.own_cash_cents + g.own_kind_cents AS own_share_cents
FROM application a
     JOIN applicant ap ON ap.id = a.applicant_id AND ap.removed_at IS NULL
     JOIN person p ON p.id = ap.person_id AND p.removed_at IS NULL
     LEFT JOIN organisation o ON o.id = ap.organisation_id
     LEFT JOIN agreement g ON g.id = (SELECT max(id) FROM agreement
                                      WHERE application_id = a.id AND removed_at IS NULL)
WHERE a.removed_at IS NULL
ORDER BY a.id
