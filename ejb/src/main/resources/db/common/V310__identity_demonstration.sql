-- Accounts that the demonstration brought along with a public password: locked wherever the demonstration is off.
alter table account add column demonstration boolean default false not null;

-- Those of before, unless an administrator has given them to somebody since.
update account set demonstration = true
where login in ('departement', 'ept', 'prefecture', 'membre', 'conseiller')
  and (display_name like '%(démonstration)'
    or exists (select 1 from audit_line l where l.record_type = 'account' and l.record_id = account.uuid
               and l.action = 'identity.create' and l.actor_login = 'system'))
  and not exists (select 1 from audit_line l where l.record_type = 'account' and l.record_id = account.uuid
                  and l.action in ('identity.reset-password', 'identity.choose-password'));
