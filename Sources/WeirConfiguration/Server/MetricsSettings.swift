public import WeirSettings

/// The setting of the page of metrics. What reads it is in the library WeirMetricsConfiguration.
public enum MetricsSettings {
  /// Where the page is.
  public static let address = Setting(
    "metrics", text: "address", note: "no metrics", key: "metrics.listen",
    """
    Where Prometheus reads metrics, as HTTP at /metrics: IPV4:PORT, [IPV6]:PORT or unix:PATH. Without TLS and open to \
    whoever can reach it: 127.0.0.1:9464 is for this machine alone.
    """)
}
