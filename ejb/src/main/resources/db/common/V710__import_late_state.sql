-- Imports are noted from their beginning, so that none misses what another brings meanwhile: 'running' until they end,
-- 'brought' where something came in until then, 'waiting' with rows for a later file, 'again' once these are taken again.
alter table import_late add column state varchar(10) default 'waiting' not null;
alter table import_late add constraint ck_import_late_state check (state in ('running', 'brought', 'waiting', 'again'));
