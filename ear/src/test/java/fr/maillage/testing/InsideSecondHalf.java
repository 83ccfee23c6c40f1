package fr.maillage.testing;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests inside the EAR of the features from {@code indicator} on, in a fixed order; the other half runs beside it. A run of
 * long tests alone has none of them.
 */
@Suite(failIfNoTests = false)
@SelectPackages("fr.maillage")
@IncludeClassNamePatterns(InsideSecondHalf.CLASSES)
public class InsideSecondHalf {

    /** The names of its classes. */
    public static final String CLASSES = "fr\\.maillage\\.(i[m-z]|[j-z]).*IT";
}
