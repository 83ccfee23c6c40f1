package fr.maillage.testing;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests inside the EAR of the features up to {@code identity}, in a fixed order; the other half runs beside it. A run of
 * long tests alone has none of them.
 */
@Suite(failIfNoTests = false)
@SelectPackages("fr.maillage")
@IncludeClassNamePatterns(InsideFirstHalf.CLASSES)
public class InsideFirstHalf {

    /** The names of its classes. */
    public static final String CLASSES = "fr\\.maillage\\.([a-h]|id).*IT";
}
