package fr.maillage.plan;

import fr.maillage.funding.FundingStory;
import fr.maillage.testing.SharedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;

/** The whole plan of the story: scheme, actions, what they count and bring about, and their money, extracts included. */
@ApplicationScoped
public class PlanStory {

    @Inject
    private FundingStory funding;

    @Inject
    private ActionStory actions;

    /** Brings everything in by the mappings that ship, in the order that the story says. */
    public void told() {
        funding.forget();
        actions.toldBefore();
        Stream.of(
                        "actions",
                        "milestones",
                        "figures",
                        "indicators",
                        "contracts",
                        "envelopes",
                        "expenses",
                        "funding-lines")
                .forEach(name -> actions.run(name, actions.file(name), false));
        Stream.of("dauphin-extract-1", "dauphin-extract-2")
                .forEach(name -> actions.run("dauphin-extract", actions.file(name), false));
    }

    /** Reads what must come out. */
    public static JsonObject expected() {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SharedData.story("plan/expected.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
