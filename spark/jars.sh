# Sets java, opens (what Spark's launcher passes to a JVM of version 17) and spark_jars (a folder of Spark's own jars). Sourced with
# here set to the folder of the module; builds what is missing.
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
opens=$(sed -n 's:.*<spark.opens>\(.*\)</spark.opens>.*:\1:p' "$here/../pom.xml")
spark_jars=$here/target/spark-jars
if [ ! -d "$here/target/entente-spark/lib" ] || ! ls "$here"/target/entente-spark-*.jar >/dev/null 2>&1; then
    echo "Building (a minute; more on an empty Maven repository) …" >&2
    (cd "$here/.." && ./mvnw -q -B -Dmaven.test.skip=true package -pl spark -am) >&2
fi
if [ -z "${SPARK_HOME:-}" ] && [ ! -d "$spark_jars" ]; then
    echo "Fetching Spark …" >&2
    (cd "$here/.." && ./mvnw -q -B -Dmaven.test.skip=true package org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies \
        -pl spark -am -DincludeScope=compile -DexcludeGroupIds=org.entente,org.duckdb,com.microsoft.onnxruntime,org.apache.lucene -DoutputDirectory="$spark_jars.new" && mv "$spark_jars.new" "$spark_jars") >&2
fi
