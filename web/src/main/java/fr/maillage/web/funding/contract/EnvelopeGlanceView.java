package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.EnvelopeFilter;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.funding.contract.EnvelopeYear;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.list.RememberedTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** The envelopes of this year on the reader's territory, on a first page; for who reads what funders are asked for. */
@Named
@RequestScoped
public class EnvelopeGlanceView {

    /** As many as a first page shows. */
    private static final int MOST = 8;

    @Inject
    private EnvelopeService envelopes;

    @Inject
    private RememberedTerritory here;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private EnvelopeYear year;

    @PostConstruct
    void init() {
        if (caller.may(Permission.READ_ASKED_AMOUNTS) && here.isKnown()) {
            int now = ClockProducer.today(clock).getYear();
            year = new EnvelopeYear(
                    now, envelopes.list(new EnvelopeFilter(here.getTerritory().code(), now, null)));
        }
    }

    /** Tells if there is an envelope that she may see. */
    public boolean isShown() {
        return year != null && !year.envelopes().isEmpty();
    }

    public EnvelopeYear getYear() {
        return year;
    }

    /** The largest ones. */
    public List<EnvelopeView> getFirst() {
        return year.envelopes().stream()
                .sorted(Comparator.comparing(EnvelopeView::amount).reversed())
                .limit(MOST)
                .toList();
    }
}
