-- Steps by the day the field speaks of. On one day they follow in the order of the work, whatever order they were recorded in.
SELECT e.record_id, e.kind, e.business_date, coalesce(e.evidenced, 1) AS evidenced
FROM event e
WHERE e.record_kind = 'application'
  AND e.business_date <= ?1
  AND e.kind IN ('received', 'eligible', 'ineligible', 'approved', 'rejected', 'agreed')
  AND NOT EXISTS (SELECT 1 FROM event later WHERE later.corrects = e.id)
ORDER BY e.record_id, e.business_date,
         CASE e.kind WHEN 'received' THEN 0 WHEN 'eligible' THEN 1 WHEN 'ineligible' THEN 1
                     WHEN 'approved' THEN 2 WHEN 'rejected' THEN 2 ELSE 3 END,
         e.recorded_at, e.id
