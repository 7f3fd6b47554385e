"use client";

import { useParams } from "next/navigation";
import en from "../../../messages/failure.en.json";
import zh from "../../../messages/failure.zh.json";
import styles from "../../site/message-page.module.css";

const PageError = ({ reset }: { error: Error; reset: () => void }) => {
  const { locale } = useParams();
  const words = locale === "zh" ? zh : en;
  return (
    <div className={styles.page} role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <button type="button" className={styles.action} onClick={reset}>
          {words.retry}
        </button>
      </p>
    </div>
  );
};

export default PageError;
