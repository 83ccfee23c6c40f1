-- The share of its members that a body asked for when it voted, in percent: a vote is measured by the rule of its day. Null for
-- what was decided otherwise, and for votes without counts.
alter table decision add column quorum smallint;
update decision set quorum = (select b.quorum from body b where b.id = decision.body_id) where votes_for is not null;
