package org.entente.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.entente.dossier.DossierException;
import org.entente.dossier.Manifest;
import org.entente.dossier.RecordTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code spark-submit} runs. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {
            "Read reports and write the record of what they say, on all of a cluster.",
            "Run again with more reports, it adds those that the record does not have. Until it is through, whoever reads the"
                    + " record sees what was there before. The record is a dossier: open it with"
                    + " entente serve --dossier FOLDER."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  spark/submit --master local[2] samples --record /data/record",
            "  spark/submit --master spark://host:7077 hdfs:///news/2024/05/*.warc.gz --record hdfs:///record",
        })
public final class RecordJob implements Callable<Integer> {
    private static final int USAGE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, folders and globs, on any file system that Hadoop reads.")
    private List<String> inputs = List.of();

    @Option(
            names = "--record",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the record lies, or will: a folder that all executors can write.")
    private String folder = "";

    @Option(
            names = "--largest",
            paramLabel = "CLAIMS",
            description =
                    "How many claims that name one actor a task compares at most (else: 20000); larger blocks are split.")
    private int largest = Sizes.LARGEST;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    RecordJob() {}

    /** Runs the job, and ends the process with its exit code: 0 done, 1 failed, 2 bad usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new RecordJob()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (SparkSession spark = SparkSession.builder().appName("entente").getOrCreate()) {
            Configuration configuration = spark.sparkContext().hadoopConfiguration();
            Map<String, FileStatus> files;
            try {
                files = new Listing(configuration, new Path(folder)).list(inputs);
            } catch (java.io.FileNotFoundException e) {
                err.println(e.getMessage() + ": check the name; nothing was read");
                return USAGE;
            }
            TaskTimes tasks = new TaskTimes();
            spark.sparkContext().addSparkListener(tasks);
            Steps steps = new Steps(spark.sparkContext(), step -> err.println(step + " …"));
            Account account = new Account(spark.sparkContext());
            RecordFolder to = new RecordFolder(folder, configuration);
            RecordBuild build = new RecordBuild(
                    spark,
                    to,
                    Sizes.of(spark.sparkContext().defaultParallelism()).withLargest(largest),
                    steps,
                    account,
                    Clock.systemUTC());
            try {
                Manifest record = build.run(files);
                print(
                        record,
                        new Failing(spark, to).byReason(record.files(RecordTable.FAILURES)),
                        steps,
                        tasks,
                        account);
            } catch (DossierException e) {
                err.println(e.getMessage());
                return 1;
            }
            return 0;
        }
    }

    private void print(Manifest record, Map<String, Long> failures, Steps steps, TaskTimes tasks, Account account) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Read %,d documents with %,d claims.%n", account.documents(), account.claims());
        out.printf(
                "The record has %,d documents, %,d claims, %,d events.%n",
                record.rows(RecordTable.DOCUMENTS), record.rows(RecordTable.CLAIMS), record.rows(RecordTable.EVENTS));
        if (!failures.isEmpty()) {
            out.printf("%,d could not be read:%n", record.rows(RecordTable.FAILURES));
            failures.forEach((reason, count) -> out.printf("  %-14s %,10d%n", reason, count));
            out.printf("  entente documents --failed --dossier %s   says which, and what to do%n", folder);
        }
        steps.seconds().forEach((step, seconds) -> out.printf("  %-14s %10.1f s  %s%n", step, seconds, tasks.of(step)));
        printRate(account.documents(), "%.2f documents a second were coded.%n", steps, Coding.STEP);
        printRate(record.rows(RecordTable.CLAIMS), "%.0f claims a second were merged.%n", steps, Merging.STEP);
        out.flush();
    }

    private void printRate(long count, String words, Steps steps, String step) {
        double seconds = steps.seconds().getOrDefault(step, 0.0);
        if (count > 0 && seconds > 0) {
            spec.commandLine().getOut().printf(words, count / seconds);
        }
    }
}
