-- An entry for the recipient's calendar (RFC 5545), unfolded, with a mark in the place of the link; null for none.
alter table outbox_message add column calendar varchar(20000);
