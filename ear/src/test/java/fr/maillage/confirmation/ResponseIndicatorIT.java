package fr.maillage.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorCompileJob;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.place.PlaceService;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The share of records that are answered for, as the indicator tells it. */
@InsideEar
class ResponseIndicatorIT {

    @Inject
    private CampaignDesk desk;

    @Inject
    private WorklistService worklist;

    @Inject
    private PlaceService places;

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    /** Other tests asked more than a year ago meanwhile. */
    @BeforeEach
    void put_others_away() {
        Sql.update("update campaign_place set asked_at = asked_at - interval '2' year");
    }

    @AfterEach
    void bring_others_back() {
        Sql.update("update campaign_place set asked_at = asked_at + interval '2' year"
                + " where asked_at < current_timestamp - interval '1' year");
    }

    @Test
    void answers_by_telephone_count_and_a_record_that_was_closed_since_stays_answered() {
        // Given
        UUID called = desk.oldPlace("Appelé", null, null);
        UUID closed = desk.oldPlace("Fermé", null, null);
        desk.oldPlace("Muet un", null, null);
        desk.oldPlace("Muet deux", null, null);
        desk.campaign(0);
        As.administrator(() -> {
            worklist.telephoned(called, desk.place(called).version());
            return null;
        });
        Sql.update(
                "update campaign_place set answer = 'CLOSED', answered_at = current_timestamp, answered_by = 'Test'"
                        + " where place_id = (select id from place where uuid = ?)",
                closed.toString());
        As.administrator(() -> places.archive(closed, desk.place(closed).version(), "Fermé"));
        // When
        desk.run(IndicatorCompileJob.ID, Map.of());
        // Then
        IndicatorReading gagny = reading("com:93032");
        assertThat(gagny.numerator()).isEqualByComparingTo("2");
        assertThat(gagny.denominator()).isEqualByComparingTo("4");
        assertThat(gagny.value()).isEqualByComparingTo("50");
        assertThat(reading("ept:200058790").value()).isEqualByComparingTo("50");
        assertThat(reading("com:93008").reason()).isEqualTo(IndicatorReasons.NO_CAMPAIGN);
    }

    @Test
    void campaigns_of_more_than_a_year_ago_say_nothing() {
        // Given
        desk.oldPlace("Ancien", null, null);
        CampaignView campaign = desk.campaign(0);
        Sql.update(
                "update campaign_place set asked_at = asked_at - interval '2' year where campaign_id ="
                        + " (select id from campaign where uuid = ?)",
                campaign.id().toString());
        // When
        desk.run(IndicatorCompileJob.ID, Map.of());
        // Then
        assertThat(reading("com:93032").reason()).isEqualTo(IndicatorReasons.NO_CAMPAIGN);
    }

    private IndicatorReading reading(String territory) {
        return As.a(
                        Role.MEMBER,
                        null,
                        () -> indicators.readings(
                                territories.required(territory).id()))
                .stream()
                .filter(r -> r.indicator().equals("campaign-response"))
                .findFirst()
                .orElseThrow();
    }
}
