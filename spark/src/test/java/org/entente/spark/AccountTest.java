package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkContext;
import org.apache.spark.metrics.source.Source;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

/** Where Spark's users look for metrics, there are ours. */
class AccountTest {
    @Test
    void whatTasksHaveDoneIsAmongTheMetricsOfSpark() {
        SparkContext context = LocalSpark.session().sparkContext();
        Account account = new Account(context);
        account.failed(2);
        assertThat(CollectionConverters.asJava(context.env().metricsSystem().getSourcesByName("AccumulatorSource")))
                .last()
                .extracting(Source::metricRegistry)
                .satisfies(metrics -> assertThat(metrics.getGauges())
                        .containsOnlyKeys(Account.DOCUMENTS, Account.CLAIMS, Account.FAILURES)
                        .hasEntrySatisfying(Account.FAILURES, failures -> assertThat(failures.getValue())
                                .isEqualTo(2L)));
    }
}
