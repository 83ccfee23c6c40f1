package fr.maillage.web.shared.feature;

import fr.maillage.web.shared.PageSources;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.List;

/** The features that there are, without CDI: each {@code XxxFeature} of the sources. */
public final class AllFeatures {

    private AllFeatures() {}

    public static List<Feature> all() {
        return PageSources.files(PageSources.JAVA, "Feature.java").stream()
                .map(file -> PageSources.JAVA.relativize(file).toString().replace(File.separatorChar, '.'))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .filter(name -> !name.equals(Feature.class.getName()))
                .map(AllFeatures::create)
                .toList();
    }

    private static Feature create(String name) {
        try {
            Class<?> type = Class.forName(name);
            if (!type.isAnnotationPresent(ApplicationScoped.class)) {
                throw new AssertionError(name + " is no bean: CDI does not find it");
            }
            return (Feature) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name + " cannot be made", e);
        }
    }
}
