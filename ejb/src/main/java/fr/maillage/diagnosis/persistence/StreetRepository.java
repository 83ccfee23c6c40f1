package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.StreetCampaign;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes campaigns in the street, and the keys of what was taken by their links. */
@ApplicationScoped
public class StreetRepository extends LinkedRepository<StreetCampaign> {

    public StreetRepository() {
        super(StreetCampaign.class, "diagnosis.street");
    }

    /** Tells if an entry was taken before. */
    public boolean taken(StreetCampaign campaign, UUID entry) {
        return !Rows.list(
                        entities(),
                        "select entry_key from street_entry where campaign_id = ? and entry_key = ?",
                        List.of(campaign.id(), entry.toString()),
                        row -> row.text("entry_key"))
                .isEmpty();
    }

    /** The respondent that a telephone calls by a key; empty for somebody new. */
    public Optional<Long> person(StreetCampaign campaign, UUID person) {
        return Rows.list(
                        entities(),
                        "select respondent_id from street_person where campaign_id = ? and person_key = ?",
                        List.of(campaign.id(), person.toString()),
                        row -> row.number("respondent_id"))
                .stream()
                .findFirst();
    }

    public void addPerson(StreetCampaign campaign, UUID person, long respondent) {
        Rows.execute(
                entities(),
                "insert into street_person (campaign_id, person_key, respondent_id) values (?, ?, ?)",
                campaign.id(),
                person.toString(),
                respondent);
    }

    public void addEntry(StreetCampaign campaign, UUID entry, long statement, OffsetDateTime now) {
        Rows.execute(
                entities(),
                "insert into street_entry (campaign_id, entry_key, statement_id, taken_at) values (?, ?, ?, ?)",
                campaign.id(),
                entry.toString(),
                statement,
                now);
    }

    /** Counts the entries that were taken since a moment. */
    public long takenSince(StreetCampaign campaign, OffsetDateTime since) {
        return Rows.number(
                entities(),
                "select count(*) from street_entry where campaign_id = ? and taken_at >= ?",
                campaign.id(),
                since);
    }

    /** Counts the residents whom campaigns opened by a day want to meet: {@code territory_id}, {@code wanted}. */
    public List<Row> wanted(LocalDate day) {
        return Rows.list(
                entities(),
                "select territory_id, sum(goal) as wanted from street_campaign where goal is not null"
                        + " and archived_at is null and opens_on <= ? group by territory_id",
                List.of(day),
                row -> row);
    }
}
