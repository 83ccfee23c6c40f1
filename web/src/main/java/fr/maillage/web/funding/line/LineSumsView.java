package fr.maillage.web.funding.line;

import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.funding.financing.LineList;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.list.ListReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sums of the lines of the list. */
@Named
@RequestScoped
public class LineSumsView {

    @Inject
    private LineList lines;

    @Inject
    private ListReading lists;

    @Inject
    private Caller caller;

    private FundingTotals totals;

    public FundingTotals getTotals() {
        if (totals == null) {
            totals = lines.totals(lists.asked(lines, Asked.byPage()));
        }
        return totals;
    }

    /** Tells if there is a column for what was asked for. */
    public boolean isAskedShown() {
        return caller.may(Permission.READ_ASKED_AMOUNTS);
    }
}
