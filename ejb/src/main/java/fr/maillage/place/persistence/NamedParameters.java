package fr.maillage.place.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns names in SQL, such as {@code :date}, into positional parameters. */
final class NamedParameters {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

    private NamedParameters() {}

    static IndicatorQuery bind(String template, Map<String, Object> values) {
        List<Object> parameters = new ArrayList<>();
        Matcher names = NAME.matcher(template);
        String sql = names.replaceAll(name -> {
            parameters.add(values.get(name.group(1)));
            return "?";
        });
        return new IndicatorQuery(sql, parameters);
    }
}
