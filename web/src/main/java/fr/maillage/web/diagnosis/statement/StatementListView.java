package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.list.ListPage;
import fr.maillage.web.shared.list.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps that begin at the list of statements. */
@Named
@RequestScoped
public class StatementListView {

    /** Value of {@code from} in the address of a form that begins with what the list shows. */
    public static final String LISTED = "statements";

    @Inject
    private ListView lists;

    @Inject
    private FindingService findings;

    @Inject
    private Caller caller;

    private ListPage shown() {
        return lists.of("diagnosis.statement");
    }

    /** The finding whose statements are listed; null for all statements, and for one that the reader may not name. */
    public FindingRef getFinding() {
        String asked = Asked.byPage().text("finding");
        return asked == null
                ? null
                : findings.reference(Identifiers.of("diagnosis.finding", asked)).orElse(null);
    }

    /** Tells if the reader may code what is listed. */
    public boolean isCodable() {
        return shown().page().total() > 0 && !Asked.byPage().flag("archived") && caller.may(Permission.EDIT_DIAGNOSIS);
    }

    /** The page on which what is listed is coded. */
    public String getCoding() {
        return state().exportHref("/diagnosis/statement/code.xhtml");
    }

    /** The form of a finding that rests on what is listed; null where that is nothing, too much, or not the reader's. */
    public String getFounding() {
        boolean fits = state().isFiltered() && shown().page().total() <= Evidence.MOST;
        return fits && isCodable() ? state().exportHref("/diagnosis/finding/edit.xhtml") + "&from=" + LISTED : null;
    }

    private ListState state() {
        return shown().state();
    }
}
