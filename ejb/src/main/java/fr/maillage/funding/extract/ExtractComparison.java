package fr.maillage.funding.extract;

import fr.maillage.funding.financing.FundingLine;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an extract says that the one before did not.
 *
 * @param previous null for the first one
 * @param files by number
 */
public record ExtractComparison(ExtractView extract, ExtractView previous, List<File> files) {

    /** What became of a file. */
    public enum State {
        NEW,
        GONE,
        CHANGED,
        UNCHANGED
    }

    /**
     * A file in one of the extracts or both.
     *
     * @param values what the extract says; for a file that is gone what the one before said
     * @param changes from the extract before; empty unless it has changed
     * @param line the line of that number and year; null where there is none here
     */
    public record File(
            String number, State state, FieldValues<ExtractField> values, List<Change> changes, FundingLine line) {

        public boolean withoutLine() {
            return line == null;
        }
    }

    public ExtractComparison {
        files = List.copyOf(files);
    }

    static ExtractComparison of(
            ExtractView extract,
            ExtractView previous,
            Map<String, FieldValues<ExtractField>> now,
            Map<String, FieldValues<ExtractField>> before,
            Map<String, FundingLine> lines) {
        TreeSet<String> numbers = new TreeSet<>(now.keySet());
        numbers.addAll(before.keySet());
        List<File> files = new ArrayList<>();
        for (String number : numbers) {
            FieldValues<ExtractField> said = now.get(number);
            FieldValues<ExtractField> was = before.get(number);
            List<Change> changes = said == null || was == null ? List.of() : was.changes(said);
            State state = was == null
                    ? State.NEW
                    : said == null ? State.GONE : changes.isEmpty() ? State.UNCHANGED : State.CHANGED;
            files.add(new File(number, state, said == null ? was : said, changes, lines.get(number)));
        }
        return new ExtractComparison(extract, previous, files);
    }

    /** The numbers of the files of which something became. */
    public List<String> numbers(State state) {
        return files.stream().filter(f -> f.state() == state).map(File::number).toList();
    }

    /** The numbers of the files that have no line here. */
    public List<String> withoutLine() {
        return files.stream().filter(File::withoutLine).map(File::number).toList();
    }

    /** How many files of each state there are, none left out. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new TreeMap<>();
        for (State state : State.values()) {
            counts.put(state, (long) numbers(state).size());
        }
        return counts;
    }
}
