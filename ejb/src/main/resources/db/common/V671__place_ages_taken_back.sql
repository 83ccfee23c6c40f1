-- Saving alone dated whole records until now: where the audit tells it, and nothing has dated the record since, the date of before comes
-- back.
-- The first and the last saving by a person that dated a record, of those that nothing else has dated and nobody confirmed after.
create table place_saved as
select a.record_id as place_uuid, min(a.id) as first_line, max(a.id) as last_line
from audit_line a
where a.record_type = 'place' and a.action in ('place.update', 'place.restore-value') and a.run_id is null
    and a.changes like '%"field":"dateMaj",%'
    -- The date that a person's saving gave is that of its day in Paris; an import gives its source's.
    and (case when a.changes like '%"field":"dateMaj","before":%'
            then substring(a.changes from position('"field":"dateMaj"' in a.changes) + 49 for 10)
            else substring(a.changes from position('"field":"dateMaj"' in a.changes) + 27 for 10)
        end) = cast(a.at at time zone 'Europe/Paris' as varchar(10))
    and not exists (
        select 1 from audit_line c
        where c.record_type = 'place' and c.record_id = a.record_id and c.id > a.id
            and (c.action = 'place.confirm'
                or (c.changes like '%"field":"dateMaj"%'
                    and (c.action not in ('place.update', 'place.restore-value') or c.run_id is not null))))
group by a.record_id;

create table place_taken_back as
select p.id as place_id,
    case when f.changes like '%"field":"dateMaj","before":%'
        then substring(f.changes from position('"field":"dateMaj"' in f.changes) + 28 for 10)
    end as dated_before
from place_saved s
    join place p on p.uuid = s.place_uuid
    join audit_line f on f.id = s.first_line
    join audit_line l on l.id = s.last_line
where cast(p.date_maj as varchar(10)) = cast(l.at at time zone 'Europe/Paris' as varchar(10));

update place
set date_maj = (select cast(t.dated_before as date) from place_taken_back t where t.place_id = place.id),
    provenance = replace(replace(replace(provenance, '"dateMaj",', ''), ',"dateMaj"', ''), '"dateMaj"', '')
where id in (select place_id from place_taken_back);

drop table place_taken_back;
drop table place_saved;

update place set where_on = date_maj, when_on = date_maj, what_on = date_maj, contact_on = date_maj
where date_maj is not null;
update place set provenance = replace(provenance, '"dateMaj"', '"dateMaj","whereOn","whenOn","whatOn","contactOn"')
where provenance like '%"dateMaj"%';
update duplicate_merge set trace = replace(trace, '\"dateMaj\"', '\"dateMaj\",\"whereOn\",\"whenOn\",\"whatOn\",\"contactOn\"');
