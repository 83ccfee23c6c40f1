package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CommuneFigures;
import fr.maillage.confirmation.MonthFigures;
import fr.maillage.confirmation.TargetState;
import fr.maillage.confirmation.TargetView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.ListTable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** State of a campaign by commune, and its addressees, as tables for spreadsheets. */
@RequestScoped
public class CampaignFiles {

    private static final ListTable<CommuneFigures> COMMUNES = CampaignTable.figures(
            new ListTable<CommuneFigures>("confirmation.export.communes", "confirmation.communes.title")
                    .column("confirmation.column.code", CommuneFigures::code)
                    .column("confirmation.column.commune", CommuneFigures::name),
            CommuneFigures::figures);

    private static final ListTable<MonthFigures> MONTHS = new ListTable<MonthFigures>(
                    "confirmation.export.months", "confirmation.months.title")
            .column("confirmation.column.month", m -> m.month().toString())
            .column("confirmation.month.contacted", MonthFigures::contacted)
            .column("confirmation.month.answered", MonthFigures::answered)
            .column("confirmation.month.confirmed", MonthFigures::confirmed);

    private static final ListTable<TargetView> TARGETS = new ListTable<TargetView>(
                    "confirmation.export.targets", "confirmation.targets.title")
            .column("confirmation.column.target", TargetView::name)
            .column("confirmation.column.email", TargetView::email)
            .words("confirmation.column.state", "confirmation.target.", TargetView::state)
            .column("confirmation.column.records", TargetView::places)
            .column("confirmation.column.answered", TargetView::answered)
            .column("confirmation.column.reminders", TargetView::reminders)
            .column("confirmation.column.sent", t -> Moments.cell(t.sentAt()))
            .column("confirmation.column.opened", t -> Moments.cell(t.openedAt()))
            .column("confirmation.column.ended", t -> Moments.cell(t.answeredAt()));

    @Inject
    private CampaignService campaigns;

    @Inject
    private HttpServletRequest request;

    Response communes(String id, String format) {
        return COMMUNES.rows(request, format, campaigns.communes(Identifiers.of("campaign", id)));
    }

    Response months(String id, String format) {
        return MONTHS.rows(request, format, campaigns.months(Identifiers.of("campaign", id)));
    }

    Response targets(String id, String format) {
        UUID campaign = Identifiers.of("campaign", id);
        TargetState state = ConfirmationParameters.targetState(Asked.of(request));
        String words = Asked.of(request).text("q");
        return TARGETS.pages(
                request, format, number -> campaigns.targets(campaign, state, words, CampaignTable.page(number)));
    }
}
