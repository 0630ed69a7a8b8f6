-- What came of grants: handovers, visits and counts of jobs, by the day the field speaks of.
SELECT g.application_id, o.*
FROM (SELECT id, agreement_id, 'asset' AS kind, handed_over_on AS day, description, quantity_milli, value_cents,
             NULL AS in_place, NULL AS operating, NULL AS created_full_time, NULL AS created_part_time,
             NULL AS secured, evidenced
      FROM asset WHERE removed_at IS NULL
      UNION ALL
      SELECT id, agreement_id, 'visit', visited_on, NULL, NULL, NULL, in_place, operating, NULL, NULL, NULL, evidenced
      FROM monitoring_visit WHERE removed_at IS NULL
      UNION ALL
      SELECT id, agreement_id, 'jobs', counted_on, NULL, NULL, NULL, NULL, NULL, created_full_time,
             created_part_time, secured, evidenced
      FROM job_count WHERE removed_at IS NULL) o
     JOIN agreement g ON g.id = o.agreement_id AND g.removed_at IS NULL
WHERE o.day <= ?1
ORDER BY o.day, o.id
