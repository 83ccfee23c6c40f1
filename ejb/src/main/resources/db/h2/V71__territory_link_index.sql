-- H2 makes an index for each foreign key: this one was the same again.
drop index territory_link_child;
