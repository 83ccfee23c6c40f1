-- Age stands per group of fields; the record is as old as the oldest of where, when and what (AgePolicy).
drop synonym place_card;
drop synonym place_card_proposal;
alter table place add column where_on date;
alter table place add column when_on date;
alter table place add column what_on date;
alter table place add column contact_on date;

-- The day on which whoever proposes a value knew it to be right; null where nobody said.
alter table place_proposal add column said_on date;
create synonym place_card for place;
create synonym place_card_proposal for place_proposal;
