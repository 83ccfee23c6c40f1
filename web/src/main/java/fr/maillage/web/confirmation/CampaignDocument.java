package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignFigures;
import fr.maillage.confirmation.CampaignInput;
import fr.maillage.confirmation.CampaignState;
import fr.maillage.confirmation.CampaignView;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign in the API. */
@Schema(name = "Campaign", description = "Asks those who run places whether the records are right")
public record CampaignDocument(
        @Schema(readOnly = true) UUID id,
        String name,

        @Schema(description = "Code of a territory, for example ept:200058790")
        String territory,

        @Schema(description = "How old a record is at least, 0 to 120; 6 by default")
        Integer months,

        @Schema(description = "Name of a source; absent for any")
        String source,

        @Schema(description = "Code of a programme, label or network; absent for any")
        String label,

        String subject,
        String text,

        @Schema(description = "How long links hold, 1 to 180; 60 by default")
        Integer linkDays,

        @Schema(description = "After how many days a reminder is sent, 1 to 90; 14 by default")
        Integer remindDays,

        @Schema(description = "How many reminders at most, 0 to 5; 2 by default")
        Integer remindMost,

        @Schema(
                description =
                        "After how many months it asks again until it is stopped, 1 to 24; 0 by default: it asks once")
        Integer everyMonths,

        @Schema(readOnly = true) CampaignState state,
        @Schema(readOnly = true) OffsetDateTime createdAt,
        @Schema(readOnly = true) OffsetDateTime stoppedAt,

        @Schema(readOnly = true, description = "In records of places")
        CampaignFigures figures) {

    private static final int MONTHS = 6;
    private static final int LINK_DAYS = 60;
    private static final int REMIND_DAYS = 14;
    private static final int REMIND_MOST = 2;

    static CampaignDocument of(CampaignView campaign) {
        CampaignInput input = campaign.input();
        return new CampaignDocument(
                campaign.id(),
                input.name(),
                input.territory(),
                input.months(),
                input.source(),
                input.label(),
                input.subject(),
                input.text(),
                input.linkDays(),
                input.remindDays(),
                input.remindMost(),
                input.everyMonths(),
                campaign.state(),
                campaign.createdAt(),
                campaign.stoppedAt(),
                campaign.figures());
    }

    /** Gives the values to be checked and stored. */
    CampaignInput input() {
        return new CampaignInput(
                name,
                territory,
                months == null ? MONTHS : months,
                source,
                label,
                subject,
                text,
                linkDays == null ? LINK_DAYS : linkDays,
                remindDays == null ? REMIND_DAYS : remindDays,
                remindMost == null ? REMIND_MOST : remindMost,
                everyMonths == null ? 0 : everyMonths);
    }
}
