drop synonym gathering_card;
-- Rises with each change of what calendars show of a gathering (SEQUENCE in RFC 5545).
alter table gathering add column calendar_sequence integer default 0 not null;
-- Whose address calendars name as that of the organiser, by the account that invited first; null for the sender's.
alter table gathering add column organiser_account varchar(36);
create index ix_gathering_organiser on gathering (organiser_account);
-- The sequence that the latest message to her told of.
alter table invitation add column told_sequence integer default 0 not null;
create synonym gathering_card for gathering;
