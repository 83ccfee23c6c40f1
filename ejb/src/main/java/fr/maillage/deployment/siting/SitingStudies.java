package fr.maillage.deployment.siting;

import fr.maillage.shared.database.Row;

/** Studies as the table has them. */
public final class SitingStudies {

    private SitingStudies() {}

    public static SitingStudy read(Row row) {
        String answer = row.text("answer");
        return new SitingStudy(
                row.uuid("uuid"),
                row.text("title"),
                row.number("territory_id"),
                row.text("territory_name"),
                SitingJson.order(row.text("question")),
                row.text("asked_by"),
                row.moment("asked_at"),
                row.uuid("run_uuid"),
                row.decimal("objective"),
                row.decimal("bound"),
                answer == null ? null : SitingJson.result(answer),
                row.uuid("scenario_uuid"));
    }
}
