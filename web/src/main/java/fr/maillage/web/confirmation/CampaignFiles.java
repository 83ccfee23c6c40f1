package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CommuneFigures;
import fr.maillage.confirmation.MonthFigures;
import fr.maillage.confirmation.TargetState;
import fr.maillage.confirmation.TargetView;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How a campaign stands by commune, and whom it writes to, as tables for spreadsheets. */
@RequestScoped
public class CampaignFiles {

    @Inject
    private CampaignService campaigns;

    @Inject
    private HttpServletRequest request;

    Response communes(String id, String format) {
        List<CommuneFigures> communes = campaigns.communes(Identifiers.of("campaign", id));
        return TableAnswers.of(
                request,
                format,
                "confirmation.export.communes",
                "confirmation.communes.title",
                CampaignTable.columns("confirmation.column.code", "confirmation.column.commune"),
                sink -> communes.forEach(c -> sink.accept(CampaignTable.cells(c.figures(), c.code(), c.name()))));
    }

    Response months(String id, String format) {
        List<MonthFigures> months = campaigns.months(Identifiers.of("campaign", id));
        return TableAnswers.of(
                request,
                format,
                "confirmation.export.months",
                "confirmation.months.title",
                List.of(
                        "confirmation.column.month",
                        "confirmation.month.contacted",
                        "confirmation.month.answered",
                        "confirmation.month.confirmed"),
                sink -> months.forEach(
                        m -> sink.accept(List.of(m.month().toString(), m.contacted(), m.answered(), m.confirmed()))));
    }

    Response targets(String id, String format) {
        Locale locale = Languages.of(request);
        UUID campaign = Identifiers.of("campaign", id);
        TargetState state = ConfirmationParameters.targetState(Asked.of(request));
        String text = request.getParameter("q");
        Page<TargetView> first = campaigns.targets(campaign, state, text, CampaignTable.page(0));
        return TableAnswers.of(
                request,
                format,
                "confirmation.export.targets",
                "confirmation.targets.title",
                List.of(
                        "confirmation.column.target",
                        "confirmation.column.email",
                        "confirmation.column.state",
                        "confirmation.column.records",
                        "confirmation.column.answered",
                        "confirmation.column.reminders",
                        "confirmation.column.sent",
                        "confirmation.column.opened",
                        "confirmation.column.ended"),
                sink -> {
                    Page<TargetView> page = first;
                    for (int number = 1; !page.items().isEmpty(); number++) {
                        page.items()
                                .forEach(t -> sink.accept(Arrays.asList(
                                        t.name(),
                                        t.email(),
                                        Messages.text(locale, "confirmation.target." + t.state()),
                                        t.places(),
                                        t.answered(),
                                        t.reminders(),
                                        Moments.cell(t.sentAt()),
                                        Moments.cell(t.openedAt()),
                                        Moments.cell(t.answeredAt()))));
                        page = campaigns.targets(campaign, state, text, CampaignTable.page(number));
                    }
                });
    }
}
