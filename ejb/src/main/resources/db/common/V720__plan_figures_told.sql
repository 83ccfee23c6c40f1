-- The quarter, such as 20263, in which the people of a figure were told to readers; null while they wait: for the quarter to be
-- over, or for four others of their action.
alter table plan_figure add column told_in integer;

-- People of actions are found by their action: its identifier is the attribute.
create index ix_told_count_attribute on told_count (subject, attribute, period);
