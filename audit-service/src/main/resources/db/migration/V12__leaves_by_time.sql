-- Figures read a month's leaves of some types by when they happened: unlike the order of effects behind causes, that never moves.
create index step_by_time on step (type, occurred_at, idx);
-- What a step is about, from the step's side: whose agency it counts to.
create index step_subject_by_step on step_subject (idx);
