-- What was typed as a login that is none is often a password in the wrong field: the audit keeps it no longer.
update audit_line set label = null, search_text = ''
where action = 'identity.sign-in-refused' and record_id is null;
