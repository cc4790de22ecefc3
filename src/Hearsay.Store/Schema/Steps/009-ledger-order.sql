-- The ledger in the order of deadlines, those without one last.
CREATE INDEX forecast_by_deadline ON forecast ((coalesce(deadline, '9999-12-31')), document, claim);
