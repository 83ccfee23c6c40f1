package fr.maillage.committee;

import fr.maillage.testing.SharedData;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The meeting of the story as its files tell it, with addresses and a code of its own, and with all days moved by as many, so
 * that the day up to which the story is told is today.
 */
final class StoryMeeting {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * Who was invited.
     *
     * @param answer oui or non; empty for who never answered, as the two below
     * @param way how she came
     * @param minutes what she said of the minutes
     */
    record Guest(String email, String answer, boolean present, String way, String minutes) {}

    /** @param item its place on the agenda */
    record Decided(String number, int item, String text, String mode) {}

    /** @param done null where it was not done */
    record Given(String code, String decision, String title, String owner, String due, String done) {}

    private final String tag;
    private final JsonObject expected;
    private final long days;

    /**
     * Reads what is expected.
     *
     * @param tag of which its addresses and its code are made
     */
    StoryMeeting(String tag, LocalDate today) throws IOException {
        this.tag = tag;
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(SharedData.story("committee/expected.json")))) {
            expected = reader.readObject();
        }
        days = ChronoUnit.DAYS.between(LocalDate.parse(expected.getString("au")), today);
    }

    JsonObject expected() {
        return expected;
    }

    /** A part of what is expected. */
    JsonObject expected(String part) {
        return expected.getJsonObject(part);
    }

    /** Gives the code by which files call the meeting. */
    String code() {
        return "CT-" + tag;
    }

    /** The day of the meeting. */
    LocalDate heldOn() {
        return LocalDate.parse(moved(expected("reunion").getString("date")));
    }

    /** A file of the story. */
    String file(String name) throws IOException {
        String story = Files.readString(SharedData.story("committee/" + name), StandardCharsets.UTF_8)
                .replace(expected("reunion").getString("code"), code())
                .replace("@example.org", "@" + tag + ".example.org")
                .replace("(fictif)", "(fictif " + tag + ")");
        return moved(story);
    }

    List<Guest> guests() throws IOException {
        return rows("attendance.csv").stream()
                .map(row -> new Guest(row[1], row[3], row[4].equals("oui"), row[5], row[6]))
                .toList();
    }

    List<Decided> decisions() throws IOException {
        return rows("decisions.csv").stream()
                .map(row -> new Decided(row[0], Integer.parseInt(row[2]), row[3], row[4]))
                .toList();
    }

    List<Given> tasks() throws IOException {
        return rows("tasks.csv").stream()
                .map(row -> new Given(row[0], row[1], row[2], row[3], row[4], row[5].isEmpty() ? null : row[5]))
                .toList();
    }

    private List<String[]> rows(String name) throws IOException {
        return file(name).lines().skip(1).map(line -> line.split(";", -1)).toList();
    }

    private String moved(String text) {
        return DAY.matcher(text)
                .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
    }
}
