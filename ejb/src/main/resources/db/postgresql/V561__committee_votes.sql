-- From which share of its members, in percent, a body votes; null where it decides by consensus.
alter table body add column quorum smallint;
alter table body add constraint body_quorum_check check (quorum between 1 and 100);
-- How a vote ended; null for what was decided otherwise, and for votes of files, which do not say.
alter table decision add column votes_for integer;
alter table decision add column votes_against integer;
alter table decision add column abstained integer;
alter table decision add constraint decision_votes_check
    check (votes_for >= 0 and votes_against >= 0 and abstained >= 0);
-- Where a task was given, whether or not a decision stands behind it; null for elsewhere.
alter table committee_task add column gathering_id bigint;
alter table committee_task add column agenda_item_id bigint;
alter table committee_task add constraint fk_committee_task_gathering
    foreign key (gathering_id) references gathering (id);
alter table committee_task add constraint fk_committee_task_item
    foreign key (agenda_item_id) references agenda_item (id);
create index ix_committee_task_gathering on committee_task (gathering_id);
create index ix_committee_task_item on committee_task (agenda_item_id);
