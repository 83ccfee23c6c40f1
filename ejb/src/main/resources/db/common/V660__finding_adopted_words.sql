-- The words of a statement as they were when the finding that rests on them was adopted; null for other records, and as
-- long as the finding is not adopted. They go with the row where the statement is erased. Of findings that were adopted
-- before, nobody knows them any more: the words of today are taken.
alter table finding_evidence add column adopted_words varchar(2000);
update finding_evidence
    set adopted_words = (select s.words from statement s where s.uuid = finding_evidence.record_id)
    where record_type = 'diagnosis.statement'
    and finding_id in (select f.id from finding f where f.state in ('adopted', 'superseded'));
