-- Reference lists are a feature of their own: the audit names their changes after it.
update audit_line set action = 'vocabulary.add-term' where action = 'place.add-term';
update audit_line set action = 'vocabulary.change-term' where action = 'place.change-term';
