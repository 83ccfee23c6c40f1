package fr.maillage.testjobs;

import fr.maillage.batch.job.JobItemReader;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The numbers from 1 to {@code rows}; in partitions, each its own half of them. */
@Named
@Dependent
public class TestRowReader extends JobItemReader<Integer> {

    @Inject
    @BatchProperty(name = "part")
    private String part;

    private int last;
    private int current;
    private String gate;

    @Override
    protected void openAt(Optional<String> cursor) {
        int rows = Integer.parseInt(parameters().get("rows"));
        gate = parameters().get("gate");
        last = part == null || part.equals("2") ? rows : rows / 2;
        int first = part == null || part.equals("1") ? 0 : rows / 2;
        current = cursor.map(Integer::parseInt).orElse(first);
        progress().expect(run(), rows);
    }

    @Override
    protected Integer read() {
        if (current >= last) {
            return null;
        }
        // After two chunks of ten, for tests that look at a running job.
        if (gate != null && current == 20) {
            Gate.of(gate).pass();
        }
        current++;
        return current;
    }

    @Override
    protected String position() {
        return String.valueOf(current);
    }
}
