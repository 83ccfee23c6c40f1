-- The file of a person, handed out or erased, is told apart from the entries of people, which have a page.
update audit_line set record_type = 'person-file' where record_type = 'person' and action like 'administration.person-%';
