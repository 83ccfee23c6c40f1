-- One row that says which reference data are loaded; whoever changes the graph locks it, so that two nodes or two
-- officers never work out the closure at once.
insert into setting (name, text_value, version) values ('territory.reference', 'none', 0);

create index territory_closure_draft_descendant on territory_closure_draft (descendant_id);
