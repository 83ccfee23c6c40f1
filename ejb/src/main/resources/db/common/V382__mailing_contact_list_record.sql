-- Contact lists live as other records do: since when each says what it says, and why it was archived, where somebody said.
alter table contact_list add column archive_reason varchar(500);
alter table contact_list add column updated_at timestamp(6) with time zone;
update contact_list set updated_at = coalesce(archived_at, created_at);
alter table contact_list alter column updated_at set not null;
