-- An account is of one person.
alter table person add constraint uq_person_account unique (account);
